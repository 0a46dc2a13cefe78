import type { Article } from './article.ts';
import type { PrintedIds } from './check-references.ts';
import { deepFreeze } from './deep-freeze.ts';
import { excerptFaults, repeatedPassageFaults } from './excerpt-faults.ts';
import type { Issue } from './issue.ts';
import { fieldPath } from './field-path.ts';
import { parseRecord } from './parse-record.ts';
import type { Scene } from './scene.ts';
import { sceneFileSchema, sceneSchema } from './scenes-schema.ts';
import { showFound } from './show-found.ts';

export type ParsedScenes = { readonly scenes: readonly Scene[]; readonly issues: readonly Issue[] };

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
  const read = parseRecord(sceneFileSchema, withoutScenes(input), '$', file, article.languages);
  if (!read.value) return deepFreeze({ scenes: [], issues: read.issues });
  const seen = new Set<string>();
  const parsed = (input as { readonly scenes: readonly unknown[] }).scenes.map((record, at) => {
    const path = fieldPath('$.scenes', at);
    const { value, issues } = parseRecord(sceneSchema, record, path, file, article.languages);
    if (!value) return { issues };
    const missing = missingIn(value, article, path);
    const faults = [
      ...idFaults(value, seen, path),
      ...contentFaults(value, path),
      ...missing.filter(({ list, id }) => !(ids[list]?.includes(id) ?? true)).map(faultOf),
      ...repeatedPassageFaults(value.passages, `${path}.passages`),
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
