import type { Article, Passage } from './article.ts';
import type { PrintedIds } from './check-references.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { Issue } from './issue.ts';
import { fieldPath } from './field-path.ts';
import { parseRecord } from './parse-record.ts';
import type { Scene, ScenePassage } from './scene.ts';
import { sceneFileSchema, sceneSchema } from './scenes-schema.ts';
import { showFound } from './show-found.ts';
import { wordsOf } from './words-of.ts';

export type ParsedScenes = { readonly scenes: readonly Scene[]; readonly issues: readonly Issue[] };

/** More than this cannot be read from the last row. */
const MOST_WORDS = 25;

type Fault = Omit<Issue, 'file'>;

/**
 * Reads the presentation of an article: every issue there is, and the scenes nothing is wrong with. Never throws, whatever
 * the input; what it returns is deeply frozen and refers to nothing the article does not hold. `ids`: those the files of the
 * article print; a record wrong in itself has been told of there.
 */
export function parseScenes(
  input: unknown,
  article: Article,
  file = 'scenes.json',
  ids: PrintedIds = { passages: [], places: [] },
): ParsedScenes {
  const read = parseRecord(sceneFileSchema, withoutScenes(input), '$', file);
  if (!read.value) return deepFreeze({ scenes: [], issues: read.issues });
  const seen = new Set<string>();
  const parsed = (input as { readonly scenes: readonly unknown[] }).scenes.map((record, at) => {
    const path = fieldPath('$.scenes', at);
    const { value, issues } = parseRecord(sceneSchema, record, path, file);
    if (!value) return { issues };
    const missing = missingIn(value, article, path);
    const faults = [
      ...idFaults(value, seen, path),
      ...contentFaults(value, path),
      ...missing.filter(({ list, id }) => !(ids[list]?.includes(id) ?? true)).map(faultOf),
      ...value.passages.flatMap((shown, at) => excerptFaults(shown, article, `${path}.passages[${at}]`)),
    ];
    const isSound = faults.length === 0 && missing.length === 0;
    return { scene: isSound ? value : undefined, issues: faults.map((fault) => ({ file, ...fault })) };
  });
  return deepFreeze({
    scenes: parsed.flatMap(({ scene }) => (scene ? [scene] : [])),
    issues: parsed.flatMap(({ issues }) => issues),
  });
}

/** The file is checked without what its scenes hold, so that each of their issues is told once, by the scene. */
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

/** What a scene names and the article does not hold. */
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

function faultOf({ list, id, path }: Missing): Fault {
  return { path, found: showFound(id), expected: list === 'places' ? 'the id of a place' : 'the id of a passage' };
}

/** An excerpt is the passage's own words, and its translation a part of the passage's. */
function excerptFaults(shown: ScenePassage, { passages }: Article, path: string): readonly Fault[] {
  const { words, translation } = shown;
  const passage: Passage | undefined = passages.find(({ id }) => id === shown.passage);
  if (!passage) return [];
  const faults: Fault[] = [];
  if ((words === undefined) !== (translation === undefined)) {
    const missing = words === undefined ? 'words' : 'translation';
    faults.push({ path: `${path}.${missing}`, found: 'nothing', expected: '`words` and `translation`, or neither' });
  }
  if (words !== undefined && !holdsWords(passage.quote, words))
    faults.push({
      path: `${path}.words`,
      found: showFound(words),
      expected: 'whole words that stand in the quotation',
    });
  if (translation && !holdsWords(passage.translation.en, translation.en)) {
    const expected = 'whole words of the translation of the passage';
    faults.push({ path: `${path}.translation.en`, found: showFound(translation.en), expected });
  }
  const count = wordsOf(words ?? passage.quote).length;
  if (count > MOST_WORDS) {
    const expected = `at most ${MOST_WORDS}: what a class reads at a glance; cut it with \`words\``;
    faults.push({ path: `${path}.${words === undefined ? 'passage' : 'words'}`, found: `${count} words`, expected });
  }
  return faults;
}

function holdsWords(text: string, run: string): boolean {
  const at = text.indexOf(run);
  if (at === -1) return false;
  const isInside = (before: string, after: string) =>
    /[\p{L}\p{M}\p{N}_]$/u.test(before) && /^[\p{L}\p{M}\p{N}_]/u.test(after);
  return !isInside(text.slice(0, at), run) && !isInside(run, text.slice(at + run.length));
}
