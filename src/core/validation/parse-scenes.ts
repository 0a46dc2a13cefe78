import type { Article, Passage } from '../article/article.ts';
import type { PrintedIds } from './check-references.ts';
import { deepFreeze, parseRecord } from './parse-record.ts';
import { expecting, fieldPath, type Issue, showFound, type Fault } from './issue.ts';
import { nearestId } from '../text/nearest-id.ts';
import { nearestWholeWords } from '../text/nearest-words.ts';
import { FIGURES, type Scene, type ScenePassage } from '../article/scene.ts';
import * as v from 'valibot';
import { inAllLanguages, idSchema, oneOf, schemaPointer, text, translationOf } from './field-schemas.ts';
import { containsWholeWords } from '../text/word-boundaries.ts';
import { wordCount } from '../text/word-units.ts';

/** The maximum number of scenes of an article; more are refused before they are validated. */
export const MAX_SCENES = 60;

export const scenePassageSchema = v.strictObject({
  passage: v.pipe(idSchema, v.description('The id of a passage of the article.')),
  words: v.optional(
    v.pipe(text(2000), v.description('What is shown of a longer passage: a run of it to the letter, whole words.')),
  ),
  translation: v.optional(v.pipe(translationOf(3000), v.description('Those words in the translation of the passage.'))),
});

const sceneSchema = v.strictObject({
  id: v.pipe(idSchema, v.description('Stable once published: links point at it.')),
  title: v.pipe(inAllLanguages(90), v.description('A topic and never a claim: it stands before the attribution.')),
  passages: v.pipe(
    v.array(scenePassageSchema, 'a list of passages'),
    v.maxLength(6, 'at most 6 passages'),
    v.description('Shown one after another. Empty only where `figure` is given.'),
  ),
  figure: v.optional(v.pipe(oneOf(FIGURES), v.description('voices: the article by voice; gaps: what it leaves open.'))),
  places: v.pipe(
    v.array(idSchema, 'a list of places'),
    v.minLength(1, 'at least one place'),
    v.maxLength(20, 'at most 20 places'),
    v.description('The places it frames: they stand out, the others are dimmed.'),
  ),
  talk: v.pipe(
    v.array(inAllLanguages(1000), 'a list of paragraphs'),
    v.minLength(1, 'at least one paragraph'),
    v.maxLength(6, 'at most 6 paragraphs'),
    v.description('Notes for the speaker: two to four sentences in all.'),
  ),
  ask: v.pipe(
    v.array(inAllLanguages(300), 'a list of questions'),
    v.maxLength(8, 'at most 8 questions'),
    v.description('Questions for a class.'),
  ),
});

const fileEntries = { $schema: schemaPointer };

/** The file without its scenes, which are validated one by one: an invalid scene must not remove the presentation. */
const sceneFileSchema = v.strictObject({
  ...fileEntries,
  scenes: v.pipe(
    v.array(v.unknown(), 'a list of scenes'),
    v.minLength(1, 'at least one scene'),
    v.maxLength(MAX_SCENES, `at most ${MAX_SCENES} scenes`),
  ),
});

/** The complete schema of scenes.json, from which the JSON Schema for editors is written. */
export const scenesSchema = v.pipe(
  v.strictObject({
    ...fileEntries,
    scenes: v.pipe(v.array(sceneSchema), v.minLength(1), v.maxLength(MAX_SCENES), v.description('In order.')),
  }),
  v.title('The presentation of an article'),
  v.description('The article told scene by scene, for a class or an audience.'),
);

export type ParsedScenes = { readonly scenes: readonly Scene[]; readonly issues: readonly Issue[] };

/**
 * Validates the presentation of an article. Returns every issue and the valid scenes; never throws, and the result is
 * deeply frozen and refers only to records of the article. `ids`: the ids written in the article’s files, since an
 * invalid record is reported there and not again here.
 */
export function parseScenes(
  input: unknown,
  article: Article,
  file = 'scenes.json',
  ids: PrintedIds = { passages: [], places: [] },
): ParsedScenes {
  const parsedFile = parseRecord(sceneFileSchema, withoutScenes(input), '$', file, article.languages);
  if (!parsedFile.value) return deepFreeze({ scenes: [], issues: parsedFile.issues });
  const seen = new Set<string>();
  const parsed = (input as { readonly scenes: readonly unknown[] }).scenes.map((record, at) => {
    const path = fieldPath('$.scenes', at);
    const { value, issues } = parseRecord(sceneSchema, record, path, file, article.languages);
    if (!value) return { issues };
    const missing = missingIn(value, article, path);
    const faults = [
      ...idFaults(value, seen, path),
      ...contentFaults(value, path),
      ...missing.filter(({ list, id }) => !(ids[list]?.includes(id) ?? true)).map((each) => faultOf(each, ids)),
      ...repeatedPassageFaults(value.passages, `${path}.passages`),
      ...value.passages.flatMap((shown, at) => excerptFaults(shown, article, `${path}.passages[${at}]`)),
    ];
    const isValid = faults.length === 0 && missing.length === 0;
    return { scene: isValid ? value : undefined, issues: faults.map((fault) => ({ file, ...fault })) };
  });
  return deepFreeze({
    scenes: parsed.flatMap(({ scene }) => (scene ? [scene] : [])),
    issues: parsed.flatMap(({ issues }) => issues),
  });
}

/** Empties the scenes, so that each of their issues is reported once, for the scene. */
function withoutScenes(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('scenes' in input) || !Array.isArray(input.scenes)) return input;
  return { ...input, scenes: input.scenes.map(() => null) };
}

function idFaults({ id }: Scene, seen: Set<string>, path: string): readonly Fault[] {
  const isUsed = seen.has(id);
  seen.add(id);
  return isUsed ? [{ path: `${path}.id`, found: showFound(id), expected: 'an id used once among the scenes' }] : [];
}

function contentFaults({ passages, figure }: Scene, path: string): readonly Fault[] {
  const at = `${path}.passages`;
  if (passages.length === 0 && figure === undefined)
    return [{ path: at, found: '[]', expected: 'at least one passage, or a `figure`' }];
  if (passages.length > 0 && figure !== undefined)
    return [{ path: `${path}.figure`, found: showFound(figure), expected: 'no figure in a scene that quotes' }];
  return [];
}

type Missing = { readonly list: 'passages' | 'places'; readonly id: string; readonly path: string };

/** The references of a scene to records that are not in the article. */
function missingIn({ passages, places }: Scene, article: Article, path: string): readonly Missing[] {
  const named: readonly Missing[] = [
    ...places.map((id, at) => ({ list: 'places' as const, id, path: `${path}.places[${at}]` })),
    ...passages.map(({ passage: id }, at) => ({
      list: 'passages' as const,
      id,
      path: `${path}.passages[${at}].passage`,
    })),
  ];
  return named.filter(({ list, id }) => !article[list].some((record) => record.id === id));
}

function faultOf({ list, id, path }: Missing, ids: PrintedIds): Fault {
  const rule = list === 'places' ? 'the id of a place' : 'the id of a passage';
  return { path, found: showFound(id), expected: expecting(nearestId(id, ids[list] ?? []), rule) };
}

/** The maximum length of an excerpt on a projected scene, in words, so that it can be read from the last row. */
const MOST_WORDS = 27;

/**
 * Checks a passage as it is shown to a class: an excerpt must be verbatim, and its translation an excerpt of the
 * passage’s translation. `most`: the maximum number of words.
 */
export function excerptFaults(
  shown: ScenePassage,
  { passages, languages }: Article,
  path: string,
  most = MOST_WORDS,
): readonly Fault[] {
  const { words, translation } = shown;
  const passage: Passage | undefined = passages.find(({ id }) => id === shown.passage);
  if (!passage) return [];
  const faults: Fault[] = [];
  if (words === undefined && translation !== undefined)
    faults.push({ path: `${path}.words`, found: 'nothing', expected: '`words` and `translation`, or neither' });
  if (words !== undefined && translation === undefined && languages.length > 1)
    faults.push({ path: `${path}.translation`, found: 'nothing', expected: '`words` and `translation`, or neither' });
  if (words !== undefined && !containsWholeWords(passage.quote, words))
    faults.push({
      path: `${path}.words`,
      found: showFound(words),
      expected: expecting(nearestWholeWords(words, passage.quote), 'whole words that stand in the quotation'),
    });
  for (const [language, excerpt] of Object.entries(translation ?? {})) {
    if (containsWholeWords(passage.translation[language] ?? '', excerpt)) continue;
    const near = nearestWholeWords(excerpt, passage.translation[language] ?? '');
    const expected = expecting(near, 'whole words of the translation of the passage');
    faults.push({ path: `${path}.translation.${language}`, found: showFound(excerpt), expected });
  }
  const count = wordCount(words ?? passage.quote);
  if (count > most) {
    const expected = `at most ${most}: what a class reads at a glance; cut it with \`words\``;
    faults.push({ path: `${path}.${words === undefined ? 'passage' : 'words'}`, found: `${count} words`, expected });
  }
  return faults;
}

/**
 * A passage must not be shown in two excerpts: readers would not see that text is missing between them, and the second
 * would seem to refer to the first. `path`: the JSON path of the list.
 */
export function repeatedPassageFaults(shown: readonly ScenePassage[], path: string): readonly Fault[] {
  return shown.flatMap(({ passage }, at): readonly Fault[] => {
    const before = shown.findIndex((other) => other.passage === passage);
    if (before === at) return [];
    const expected = `no second part of what ${path}[${before}] shows: one run of words, with all that stands between`;
    return [{ path: `${path}[${at}].passage`, found: showFound(passage), expected }];
  });
}
