import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { type Place, PLACE_KINDS, STANDINGS } from '../../../src/core/article/article.ts';
import { legendOf } from '../../../src/views/legend/legend.tsx';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { makeArticle } from '../../core/validation/good-article.ts';
import { makePublishedIndex } from '../../published-article.ts';

const INDEX = makePublishedIndex();
const PLACES = visible(INDEX, INITIAL_VIEW).places;
const LEGEND = legendOf(INDEX, PLACES);

describe('the legend', () => {
  it('has every topic, kind of source and standing in use, in their order, and no other', () => {
    const { passages, topics } = INDEX.article;
    expect(LEGEND.topics).toEqual(topics.filter((topic) => passages.some((each) => INDEX.topicOf(each) === topic)));
    expect(LEGEND.standings).toEqual(STANDINGS.filter((one) => passages.some(({ standing }) => standing === one)));
    const small = legendOf(indexArticle(makeArticle()), []);
    expect(small.topics.map(({ id }) => id)).toEqual(['forces', 'statements']);
    expect(small.sources).toEqual(['named', 'institution', 'unnamed', 'outlet']);
    expect(small.standings).toEqual(['stated', 'reported', 'witnessed', 'alleged', 'speculated']);
  });

  it('has every shape on the map, each once', () => {
    const kindsOnMap = new Set(PLACES.filter(({ isReference }) => !isReference).map(({ place }) => place.kind));
    expect(LEGEND.shapes.map(({ kind }) => kind)).toEqual(PLACE_KINDS.filter((kind) => kindsOnMap.has(kind)));
  });

  it('has no shape that is not drawn: places that are only references draw none', () => {
    const references = PLACES.filter(({ isReference }) => isReference);
    expect(references.length).toBeGreaterThan(0);
    expect(legendOf(INDEX, references).shapes).toEqual([]);
    expect(legendOf(INDEX, []).shapes).toEqual([]);
  });

  it('gives an uncertainty only where all places of the kind share it', () => {
    const kmOf = (kind: Place['kind']) => LEGEND.shapes.find((shape) => shape.kind === kind)?.km;
    expect(kmOf('road')).toBe(5);
    expect(kmOf('district')).toBe(17);
    expect(kmOf('settlement')).toBe(0);
    const towns = PLACES.filter(({ place }) => place.id === 'mosul' || place.id === 'kirkuk');
    const alike = towns.map((each) => ({ ...each, place: { ...each.place, uncertaintyKm: 7 } }));
    expect(legendOf(INDEX, alike).shapes).toEqual([{ kind: 'settlement', km: 7 }]);
  });

  it('is the same in whatever order the places come', () => {
    expect(legendOf(INDEX, [...PLACES].reverse())).toEqual(LEGEND);
  });
});
