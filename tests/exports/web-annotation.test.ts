import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAnnotation } from '../../src/exports/web-annotation.ts';
import { codePointLength } from '../../src/core/text/code-points.ts';
import { makePublishedIndex } from '../published-article.ts';
import {
  hostileText,
  indexWith,
  leavesOf,
  makeHostileIndex,
  missingFrom,
  mustSurvive,
  SITE,
} from './exported-article.ts';

type Body = {
  readonly type: string;
  readonly purpose: string;
  readonly value?: string;
  readonly language?: string;
  readonly textDirection?: string;
  readonly label?: unknown;
  readonly creator?: unknown;
};
type Selector = {
  readonly type: string;
  readonly exact?: string;
  readonly value?: string;
  readonly refinedBy?: {
    readonly type: string;
    readonly start: number;
    readonly end: number;
    readonly offsetUnit: string;
  };
};
type Annotation = {
  readonly id: string;
  readonly body: readonly Body[];
  readonly target: { readonly source: { readonly id: string }; readonly selector: readonly Selector[] };
};
type Collection = {
  readonly '@context': readonly unknown[];
  readonly type: string;
  readonly total: number;
  readonly first: { readonly type: string; readonly items: readonly Annotation[] };
};

const INDEX = makePublishedIndex();
const readBack = (text: string): Collection => JSON.parse(text) as Collection;
const itemsOf = (text: string) => readBack(text).first.items;

function annotationOf(text: string, passage: string): Annotation {
  const found = itemsOf(text).find(({ id }) => id.endsWith(`passage=${passage}`));
  if (!found) throw new Error(passage);
  return found;
}

describe('the annotations', () => {
  it('are a collection of one page, one annotation for each passage, each with its own id', () => {
    const { '@context': context, type, total, first } = readBack(webAnnotation(INDEX, SITE));
    expect(context[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect([type, first.type]).toEqual(['AnnotationCollection', 'AnnotationPage']);
    expect(total).toBe(INDEX.article.passages.length);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });

  it('locate the quotation by its text, or by its paragraph and code points', () => {
    const text = webAnnotation(INDEX, SITE);
    for (const { id, quote, paragraph, start, end } of INDEX.article.passages) {
      const [byWords, byPlace] = annotationOf(text, id).target.selector;
      expect(byWords).toMatchObject({ type: 'TextQuoteSelector', exact: quote });
      expect(byPlace).toMatchObject({ type: 'FragmentSelector', value: `paragraph=${paragraph}` });
      expect(byPlace?.refinedBy).toMatchObject({ type: 'TextPositionSelector', start, end });
      expect(byPlace?.refinedBy?.offsetUnit).toMatch(new RegExp(`code points .* paragraph ${paragraph} `));
      expect(end - start).toBe(codePointLength(quote));
    }
  });

  it('have the attribution before anything else', () => {
    for (const { body } of itemsOf(webAnnotation(INDEX, SITE))) {
      expect(body.slice(0, 2)).toMatchObject([
        { purpose: 'describing', language: 'ar' },
        { purpose: 'describing', language: 'en' },
      ]);
    }
  });

  it('are right-to-left if they are Arabic, and only then', () => {
    const texts = itemsOf(webAnnotation(INDEX, SITE)).flatMap(({ body }) => body.filter(({ language }) => language));
    expect(texts.length).toBeGreaterThan(100);
    for (const { language, textDirection } of texts) expect(textDirection).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('label the translation as ours', () => {
    for (const passage of INDEX.article.passages) {
      const bodies = annotationOf(webAnnotation(INDEX, SITE), passage.id).body;
      const translation = bodies.find(({ value }) => value === passage.translation.en);
      expect(translation).toMatchObject({ label: 'Our translation', creator: { name: 'Mawdi' }, language: 'en' });
    }
  });

  it('classify the standing and the voice a passage rests on', () => {
    const tags = annotationOf(webAnnotation(INDEX, SITE), 'p20-kirkuk').body.map(({ value }) => value);
    expect(tags).toEqual(expect.arrayContaining(['standing:alleged', 'form:reported', 'rests-on:intelligence-source']));
  });

  it('have no allegation without its caution', () => {
    const accusations = INDEX.article.passages.filter(({ standing }) => standing === 'alleged');
    expect(accusations.length).toBeGreaterThan(0);
    for (const { id, note } of accusations) {
      const comments = annotationOf(webAnnotation(INDEX, SITE), id).body.filter(
        ({ purpose }) => purpose === 'commenting',
      );
      expect(comments.map(({ value }) => value)).toEqual(expect.arrayContaining([note?.ar, note?.en]));
    }
  });

  it('lose no data of any passage', () => {
    const text = webAnnotation(INDEX, SITE);
    for (const passage of INDEX.article.passages) {
      const held = leavesOf(annotationOf(text, passage.id));
      expect(missingFrom(held, mustSurvive(INDEX, passage)), passage.id).toEqual([]);
    }
  });

  it('refer to the article by its address, or by a URN if it has none', () => {
    const sourceOf = (text: string) => itemsOf(text)[0]?.target.source.id;
    expect(sourceOf(webAnnotation(indexWith({}), SITE))).toBe('urn:x-mawdi:article:harbour-2020');
    const url = 'https://coast.example/harbour';
    expect(sourceOf(webAnnotation(indexWith({ url }), SITE))).toBe(url);
  });

  it('keep any text unchanged', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const annotation = annotationOf(webAnnotation(makeHostileIndex(text), SITE), 'p1');
        expect(annotation.target.selector[0]?.exact).toBe(text);
        expect(annotation.body.filter(({ value }) => value === text).length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
