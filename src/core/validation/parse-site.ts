import * as v from 'valibot';
import { type Issue, showFound } from './issue.ts';
import { parseRecord } from './parse-record.ts';
import { idSchema, schemaPointer } from './field-schemas.ts';

/** The complete schema of site.json. */
export const siteSchema = v.pipe(
  v.strictObject({
    $schema: schemaPointer,
    article: v.pipe(idSchema, v.description('The id of the article at `/`: the name of its folder.')),
  }),
  v.title('A site'),
  v.description('Which article stands at `/` where a folder holds several. One article alone needs no such file.'),
);

/** Reads which article is served at `/`; `ids`: the articles of the folder. Never throws. */
export function parseSite(
  input: unknown,
  ids: readonly string[],
  file = 'site.json',
): { readonly article?: string; readonly issues: readonly Issue[] } {
  const { value, issues } = parseRecord(siteSchema, input, '$', file, undefined);
  if (!value) return { issues };
  if (ids.includes(value.article)) return { article: value.article, issues };
  const expected = `the name of a folder beside it: ${ids.join(', ')}`;
  return { issues: [{ file, path: '$.article', found: showFound(value.article), expected }] };
}
