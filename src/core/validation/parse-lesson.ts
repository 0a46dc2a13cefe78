import type { Article, Passage } from '../article/article.ts';
import type { PrintedIds } from './check-references.ts';
import { deepFreeze, parseRecord } from './parse-record.ts';
import { liesAfter } from '../article/edtf.ts';
import { excerptFaults, repeatedPassageFaults } from './parse-scenes.ts';
import { expecting, type Issue, showFound, type Fault } from './issue.ts';
import { nearestId } from '../text/nearest-id.ts';
import { nearestWholeWords } from '../text/nearest-words.ts';
import type { Fact, Lesson, PassageToPlace, PassageToTell, Plan, Term } from '../article/lesson.ts';
import { lessonSchema } from './lesson-schema.ts';
import type { ScenePassage } from '../article/scene.ts';
import { inLanguage, languageOf } from '../article/article-languages.ts';
import { containsName, containsWholeWords } from '../text/word-boundaries.ts';
import { unitsOf } from '../text/word-units.ts';

export type ParsedLesson = { readonly lesson?: Lesson; readonly issues: readonly Issue[] };

/** The maximum length of an excerpt on a handout, in words: paper can be read more closely than a projected scene. */
const MOST_ON_PAPER = 45;
/** Words of a name with fewer letters than this are too common to reveal the speaker. */
const LEAST_LETTERS = 4;

/**
 * Validates the lesson of an article. Returns every issue, and the lesson where there is none; never throws, and the
 * result is deeply frozen. `scenes`: the ids of the presentation’s scenes. `ids`: the ids written in the article’s
 * files, since an invalid record is reported there and not again here.
 */
export function parseLesson(
  input: unknown,
  article: Article,
  scenes: readonly string[],
  file = 'lesson.json',
  ids: PrintedIds = { passages: [] },
): ParsedLesson {
  const { value, issues } = parseRecord(lessonSchema, input, '$', file, article.languages);
  if (!value) return deepFreeze({ issues });
  const lesson: Lesson = withoutPointer(value);
  const missing = namedPassages(lesson).filter(
    ({ id }) => !passageOf(id, article) && !(ids.passages?.includes(id) ?? true),
  );
  const faults = [
    ...lesson.plans.flatMap((plan, at) => planFaults(plan, scenes, `$.plans[${at}]`)),
    ...missing.map(({ id, path }) => {
      return {
        path,
        found: showFound(id),
        expected: expecting(nearestId(id, ids.passages ?? []), 'the id of a passage'),
      };
    }),
    ...lesson.background.flatMap((fact, at) => factFaults(fact, article, `$.background[${at}]`)),
    ...lesson.glossary.flatMap((term, at) => termFaults(term, article, `$.glossary[${at}]`)),
    ...shownIn(lesson).flatMap(({ shown, path, most }) => excerptFaults(shown, article, path, most)),
    ...Object.entries(shownLists(lesson)).flatMap(([name, { passages }]) =>
      repeatedPassageFaults(passages, `$.${name}.passages`),
    ),
    ...lesson.whoSaysSo.passages.flatMap((shown, at) => cueFaults(shown, article, `$.whoSaysSo.passages[${at}]`)),
    ...lesson.whoSaysSo.passages.flatMap((shown, at) => kindFaults(shown, ids, `$.whoSaysSo.passages[${at}]`)),
    ...lesson.whoSaysSo.passages.flatMap((shown, at) => giveawayFaults(shown, article, `$.whoSaysSo.passages[${at}]`)),
    ...lesson.howSure.passages.flatMap((shown, at) => placeFaults(shown, article, `$.howSure.passages[${at}]`)),
  ];
  if (faults.length > 0) return deepFreeze({ issues: faults.map((fault) => ({ file, ...fault })) });
  return deepFreeze({ lesson, issues: [] });
}

/** Removes `$schema`, which is for text editors. */
function withoutPointer<T extends { readonly $schema?: unknown }>(file: T): Omit<T, '$schema'> {
  const lesson = { ...file };
  delete (lesson as { $schema?: unknown }).$schema;
  return lesson;
}

const shownLists = ({ comparison, whoSaysSo, howSure, handout }: Lesson) => ({
  comparison,
  whoSaysSo,
  howSure,
  handout,
});

/** Every passage that is shown to a class, with its JSON path. */
function shownIn(lesson: Lesson) {
  return Object.entries(shownLists(lesson)).flatMap(([name, { passages }]) =>
    passages.map((shown, at) => {
      return { shown, path: `$.${name}.passages[${at}]`, most: name === 'handout' ? MOST_ON_PAPER : undefined };
    }),
  );
}

/** Every passage id in the lesson, with its JSON path. */
function namedPassages(lesson: Lesson): readonly { readonly id: string; readonly path: string }[] {
  const { questions, background, glossary } = lesson;
  const listed = Object.entries({ questions, background, glossary }).flatMap(([name, records]) =>
    records.flatMap(({ passages }, at) =>
      passages.map((id, position) => ({ id, path: `$.${name}[${at}].passages[${position}]` })),
    ),
  );
  return [...listed, ...shownIn(lesson).map(({ shown, path }) => ({ id: shown.passage, path: `${path}.passage` }))];
}

function planFaults({ minutes, steps }: Plan, scenes: readonly string[], path: string): readonly Fault[] {
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  const expected = `steps of ${minutes} minutes in all`;
  return [
    ...(sum === minutes ? [] : [{ path: `${path}.steps`, found: `${sum} minutes`, expected }]),
    ...steps.flatMap(({ scene, activity }, at): Fault[] => {
      const step = `${path}.steps[${at}]`;
      if ((scene === undefined) === (activity === undefined))
        return [
          { path: step, found: scene === undefined ? 'neither' : 'both', expected: 'a `scene` or an `activity`' },
        ];
      if (scene === undefined || scenes.includes(scene)) return [];
      return [
        {
          path: `${step}.scene`,
          found: showFound(scene),
          expected: expecting(nearestId(scene, scenes), 'the id of a scene'),
        },
      ];
    }),
  ];
}

/**
 * Background must date from before publication, and its source must contain no URL, since a URL may lead elsewhere
 * later.
 */
function factFaults({ when, source }: Fact, { published }: Article, path: string): readonly Fault[] {
  const isLate = liesAfter(when, published);
  const expected = `a date no later than the article, ${published}`;
  const addressed = Object.entries(source).filter(([, name]) => /:\/\/|\bwww\./i.test(name));
  return [
    ...(isLate ? [{ path: `${path}.when`, found: showFound(when), expected }] : []),
    ...addressed.map(([language, name]) => {
      return { path: `${path}.source.${language}`, found: showFound(name), expected: 'a name and a date, no address' };
    }),
  ];
}

/** A glossary term must occur in the quotation, or in the name the article gives one of its voices. */
function termFaults({ term, passages }: Term, article: Article, path: string): readonly Fault[] {
  return passages.flatMap((id, at) => {
    const passage = passageOf(id, article);
    if (!passage || [passage.quote, ...namesOf(passage, article)].some((text) => text.includes(term))) return [];
    const expected = `a passage that holds ${showFound(term)}, or a voice so called`;
    return [{ path: `${path}.passages[${at}]`, found: showFound(id), expected }];
  });
}

/**
 * The excerpt must not name the speaker pupils have to identify, and an accusation is never shown without its speaker.
 */
function giveawayFaults(shown: ScenePassage, article: Article, path: string): readonly Fault[] {
  const passage = passageOf(shown.passage, article);
  if (!passage) return [];
  const { standing, quote } = passage;
  const text = shown.words ?? quote;
  const letters = (name: string) =>
    unitsOf(name, 'words').map(({ start, end }) => [...name].slice(start, end).join(''));
  const revealing = namesOf(passage, article)
    .flatMap(letters)
    .filter((word) => word.length >= LEAST_LETTERS && containsWholeWords(text, word));
  const isAccusation = standing === 'alleged';
  return [
    ...(isAccusation
      ? [{ path: `${path}.passage`, found: 'an accusation', expected: 'none: it is never shown without who makes it' }]
      : []),
    ...[...new Set(revealing)].map((word) => {
      return { path, found: showFound(word), expected: 'no words that name who says it; cut them with `words`' };
    }),
  ];
}

/** Cues are highlighted in the quotation with the answer, so they must occur in it as printed. */
function cueFaults({ passage: id, cues = [] }: PassageToTell, article: Article, path: string): readonly Fault[] {
  const passage = passageOf(id, article);
  if (!passage) return [];
  return cues.flatMap((cue, at) =>
    containsWholeWords(passage.quote, cue)
      ? []
      : [
          {
            path: `${path}.cues[${at}]`,
            found: showFound(cue),
            expected: expecting(nearestWholeWords(cue, passage.quote), 'whole words that stand in the quotation'),
          },
        ],
  );
}

/** Other right answers must be kinds of source of the article. */
function kindFaults({ alsoRight }: PassageToTell, { kinds }: PrintedIds, path: string): readonly Fault[] {
  return (alsoRight?.kinds ?? []).flatMap((kind, at) => {
    if (!kinds || kinds.includes(kind)) return [];
    const expected = expecting(nearestId(kind, kinds), `one of ${kinds.join(', ')}`);
    return [{ path: `${path}.alsoRight.kinds[${at}]`, found: showFound(kind), expected }];
  });
}

function placeFaults(shown: PassageToPlace, article: Article, path: string): readonly Fault[] {
  const passage = passageOf(shown.passage, article);
  if (!passage) return [];
  const at = `${path}.place`;
  if (shown.place === undefined)
    return passage.places.length === 0
      ? []
      : [{ path: at, found: 'nothing', expected: 'a place: the passage names some' }];
  const mention = passage.places.find(({ place, relation }) => place === shown.place && relation !== 'neighbour');
  if (!mention) return [{ path: at, found: showFound(shown.place), expected: 'a place the passage speaks of' }];
  if (!containsName(shown.words ?? passage.quote, mention.words))
    return [{ path: `${path}.words`, found: showFound(shown.words), expected: `words that hold ${mention.words}` }];
  return [];
}

function passageOf(id: string, { passages }: Article): Passage | undefined {
  return passages.find((passage) => passage.id === id);
}

/** The names of a passage’s voices, in the language of the article. */
function namesOf({ voices }: Passage, article: Article): readonly string[] {
  return article.voices
    .filter(({ id }) => voices.includes(id))
    .map(({ name }) => inLanguage(name, languageOf(article)));
}
