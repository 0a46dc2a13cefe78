import type { Article, Passage } from './article.ts';
import type { Records } from './check-references.ts';
import type { Issue } from './issue.ts';

type ArticleMetadata = Omit<Article, 'sections' | 'voices' | 'passages' | 'places'>;

const RECORD = /^\$\.(?:sections|voices|passages|features)\[\d+\]/;
const MENTION = /^\$\.passages\[\d+\]\.places\[\d+\]/;

/**
 * The article of all records no issue names. What refers to a record left out is left out with it: a passage without its
 * voice, a mention without its place, a repetition of nothing, a place no remaining passage names.
 */
export function articleOfValidRecords(
  frame: ArticleMetadata,
  records: Records,
  issues: readonly Issue[],
  files: { readonly article: string; readonly places: string },
): Article {
  const inArticle = issues.filter(({ file }) => file === files.article).map(({ path }) => path);
  const inPlaces = issues.filter(({ file }) => file === files.places).map(({ path }) => path);
  // A wrong mention takes itself from the passage, and not the passage from the page.
  const wrong = new Set([
    ...inArticle.map((path) => (MENTION.exec(path) ?? RECORD.exec(path))?.[0]),
    ...inPlaces.map((path) => RECORD.exec(path)?.[0]),
  ]);
  const sound = <T>(list: readonly (T | undefined)[], name: string) =>
    list.flatMap((record, index) => (record && !wrong.has(`$.${name}[${index}]`) ? [{ record, index }] : []));

  const voices = sound(records.voices, 'voices').map(({ record }) => record);
  const places = sound(records.places, 'features').map(({ record }) => record);
  const heard = new Set(voices.map(({ id }) => id));
  const placed = new Set(places.map(({ id }) => id));
  const attributed = sound(records.passages, 'passages').filter(({ record }) =>
    record.voices.every((id) => heard.has(id)),
  );
  const printed = new Set(attributed.map(({ record }) => record.id));
  const passages = attributed
    .filter(({ record }) => record.repeats === undefined || printed.has(record.repeats))
    .map(({ record, index }): Passage => {
      const mentions = record.places.filter(({ place }, at) => {
        return placed.has(place) && !wrong.has(`$.passages[${index}].places[${at}]`);
      });
      return { ...record, places: mentions };
    });
  const named = new Set(passages.flatMap((passage) => passage.places.map(({ place }) => place)));
  return {
    ...frame,
    sections: sound(records.sections, 'sections').map(({ record }) => record),
    voices,
    passages,
    places: places.filter(({ id }) => named.has(id)),
  };
}
