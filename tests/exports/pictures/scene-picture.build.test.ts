import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';

import { excerptIn, type Scene } from '../../../src/core/article/scene.ts';
import { attributionIn } from '../../../src/core/article/attribution.ts';
import { textWidth } from '../../../src/exports/pictures/text-to-paths.ts';
import { type Block, heightOfAll } from '../../../src/exports/pictures/text-block.tsx';
import { gapLines, tallyArticle } from '../../../src/core/i18n/article-tally.ts';
import { withoutIsolates } from '../../../src/core/i18n/format.ts';
import { inQuotes } from '../../../src/core/i18n/format.ts';
import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makePublishedIndex, makePublishedScenes } from '../../published-article.ts';
import { LETTERING, makeSetting, NARROW_ROOMS, sceneOf, textOf, wholeMap } from './drawn-pictures.ts';
import { LANGUAGES } from '../../published-pages.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';

const INDEX = makePublishedIndex();
const SCENES = makePublishedScenes();
const QUOTING = SCENES.filter(({ passages }) => passages.length > 0);
const COUNTING = SCENES.filter(({ figure }) => figure !== undefined);

const firstOf = ({ passages }: Scene) => ({ shown: passages[0]!, passage: INDEX.passage(passages[0]!.passage)! });

function wordsOf(language: Language, scene: Scene, room = NARROW_ROOMS[0]!): readonly Block[] {
  return sceneOf(makeSetting(language), scene).wordsIn(room);
}

/** The first quotation of a scene, in the language of the reader. */
function quoteOf(language: Language, scene: Scene): string {
  const { shown, passage } = firstOf(scene);
  return excerptIn(INDEX.article, language, passage, shown).text;
}

function expectInOrder(text: string, parts: readonly string[]): void {
  const order = parts.map((part) => text.indexOf(part));
  expect(
    order.every((at) => at >= 0),
    text,
  ).toBe(true);
  expect(order, text).toEqual([...order].sort((a, b) => a - b));
}

describe.each(LANGUAGES)('the text in a picture of a scene, in %s', (language) => {
  const messages = messagesFor(language);
  const own = allMessages(language).pictures;

  it('has the title, then the attribution, then as much of the quotation as the scene shows', () => {
    for (const scene of QUOTING) {
      const { passage } = firstOf(scene);
      expectInOrder(textOf(wordsOf(language, scene)), [
        inLanguage(scene.title, language),
        inLanguage(INDEX.voice(passage.voices[0]!).name, language),
        inQuotes(quoteOf(language, scene), messages.formats),
        messages.paragraph(passage.paragraph),
      ]);
    }
  });

  it('keeps every caution whole, however narrow the room', () => {
    const cautioned = QUOTING.filter((scene) => firstOf(scene).passage.note);
    expect(cautioned.length).toBeGreaterThan(5);
    for (const room of NARROW_ROOMS)
      for (const scene of cautioned)
        expect(textOf(wordsOf(language, scene, room))).toContain(
          `${messages.caution}: ${firstOf(scene).passage.note![language]}`,
        );
  });

  it('fits its room in every shape: no line is too wide for it, no block too low', () => {
    for (const room of NARROW_ROOMS)
      for (const scene of SCENES) {
        const blocks = wordsOf(language, scene, room);
        expect(heightOfAll(blocks), scene.id).toBeLessThanOrEqual(room.height);
        for (const { lines, size } of blocks)
          for (const line of lines) expect(textWidth(LETTERING, line, size), scene.id).toBeLessThanOrEqual(room.width);
      }
  });

  it('has the date, or says that none is given', () => {
    for (const scene of QUOTING) {
      const { when } = firstOf(scene).passage;
      const text = textOf(wordsOf(language, scene));
      expect(text, scene.id).toContain(
        when ? (language === 'ar' ? when.words : when.translation!.en) : messages.undated,
      );
    }
  });

  it('gives the number of further passages in the scene', () => {
    for (const scene of QUOTING) {
      const more = new Set(scene.passages.map(({ passage }) => passage)).size - 1;
      const text = textOf(wordsOf(language, scene));
      if (more > 0) expect(text).toContain(own.moreInScene(more));
      else expect(text).not.toContain(own.moreInScene(1));
    }
  });

  it('has the precision of each of two places, and only once if it is the same', () => {
    const text = (id: string) =>
      textOf(
        wordsOf(
          language,
          SCENES.find((scene) => scene.id === id)!,
        ),
      );
    for (const id of ['tarmiyah-district', 'northern-axis']) {
      const place = INDEX.place(id)!;
      const sentence = withoutIsolates(messages.precisionSentence(place.kind, place.uncertaintyKm));
      expect(text('north-of-baghdad')).toContain(`${place.name[language]}: ${sentence}`);
    }
    const { kind, uncertaintyKm } = INDEX.place('iraq')!;
    const ofCountries = withoutIsolates(messages.precisionSentence(kind, uncertaintyKm));
    expect(text('numbers').split(ofCountries)).toHaveLength(2);
  });

  it('has the counts of the presentation if the scene has no quotation', () => {
    const tally = tallyArticle(INDEX);
    const presentMessages = allMessages(language).present;
    const lines = {
      voices: [
        presentMessages.oneUnnamed(tally.oneUnnamed!.count, tally.passages),
        presentMessages.pullQuotesAmong(tally.repeats),
      ],
      gaps: [messages.passages(tally.passages), ...gapLines(tally, presentMessages)],
    };
    expect(COUNTING.map(({ figure }) => figure).sort()).toEqual(['gaps', 'voices']);
    for (const scene of COUNTING)
      for (const line of lines[scene.figure!]) {
        expect(textOf(wordsOf(language, scene))).toContain(line);
        expect(sceneOf(makeSetting(language), scene).alt).toContain(line);
        expect(sceneOf(makeSetting(language), scene).alt).not.toContain('..');
      }
  });

  it('has the whole name of every voice', () => {
    const scene = COUNTING.find(({ figure }) => figure === 'voices')!;
    for (const room of NARROW_ROOMS) {
      const rows = wordsOf(language, scene, room).flatMap(({ drawing }) => (drawing ? [drawing.node(room.width)] : []));
      const markup = rows.map((row) => renderToString(row)).join('');
      expect(markup).not.toContain('…');
      for (const { voice } of tallyArticle(INDEX).voices) expect(markup).toContain(voice.name[language]);
    }
  });

  it('leaves out voices that do not fit, and gives their number', () => {
    const [voice] = INDEX.article.voices;
    const [passage] = INDEX.article.passages;
    const crowd = Array.from({ length: 60 }, (_, at) => ({ ...voice!, id: `voice-${at}` }));
    const passages = crowd.map(({ id }) => ({ ...passage!, id: `said-by-${id}`, voices: [id] }));
    const index = indexArticle({ ...INDEX.article, voices: crowd, passages });
    const scene = COUNTING.find(({ figure }) => figure === 'voices')!;
    for (const room of NARROW_ROOMS) {
      const blocks = sceneOf(makeSetting(language, index), scene).wordsIn(room);
      expect(heightOfAll(blocks)).toBeLessThanOrEqual(room.height);
      const rows = blocks.filter(({ drawing }) => drawing && drawing.height > 1).length;
      expect(rows).toBeGreaterThan(5);
      expect(textOf(blocks)).toContain(own.moreVoices(60 - rows));
    }
  });

  it('has an alternative text in the same order', () => {
    for (const scene of QUOTING) {
      const { passage } = firstOf(scene);
      const { alt } = sceneOf(makeSetting(language), scene);
      expectInOrder(
        alt.slice(alt.indexOf(inLanguage(scene.title, language)) + inLanguage(scene.title, language).length),
        [
          ...scene.places.map((id) => inLanguage(INDEX.place(id)!.name, language)).slice(0, 1),
          inLanguage(INDEX.voice(passage.voices[0]!).name, language),
          inQuotes(quoteOf(language, scene), messages.formats),
          messages.whoAndHow(attributionIn(INDEX, passage)),
          ...(passage.note ? [inLanguage(passage.note, language)] : []),
        ],
      );
      expect(alt).toBe(withoutIsolates(alt));
      if (language === 'en') expect(alt).toContain(`[${messages.ourTranslation}]`);
    }
  });
});

describe('a picture of a scene', () => {
  const setting = makeSetting('ar');

  it('shows the places the scene frames as selected, and the others of the map beside them', () => {
    for (const scene of SCENES) {
      const { places } = sceneOf(setting, scene);
      const chosen = places.filter(({ isSelected }) => isSelected).map(({ place }) => place.id);
      expect(chosen).toEqual(scene.places);
      expect(new Set(places.map(({ place }) => place.id)).size).toBe(places.length);
      expect(places.length).toBeGreaterThanOrEqual(wholeMap(setting).places.length);
    }
  });

  it('contains each place it frames in its map', () => {
    const scene = SCENES.find(({ id }) => id === 'numbers')!;
    const [west, south, east, north] = sceneOf(setting, scene).frame;
    // From the coast of Syria to that of Iraq.
    expect([west, south].map(Math.round)).toEqual([36, 29]);
    expect([east, north].map(Math.round)).toEqual([49, 37]);
  });

  it('shows the whole map if it frames no place', () => {
    const [scene] = QUOTING;
    const subject = sceneOf(setting, { ...scene!, places: [] });
    expect(subject.frame).toEqual(wholeMap(setting).frame);
    expect(subject.places.some(({ isSelected }) => isSelected)).toBe(false);
    expect(subject.alt).not.toContain('الأماكن');
  });
});
