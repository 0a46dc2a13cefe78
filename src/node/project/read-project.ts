import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseJsonFile } from '../../core/checking/json-file.ts';
import { expecting, type Issue, showFound } from '../../core/validation/issue.ts';
import { readFileInside } from '../articles/read-file.ts';

/** The file that makes a folder a project; it may be empty. */
export const PROJECT_FILE = 'mawdi.json';

/** A folder of articles that one command makes a site of. */
export type Project = {
  /** Folders of articles, and folders that contain such folders, relative to the project. */
  readonly articles: readonly string[];
  /** The folder that the site is written to, relative to the project. */
  readonly out: string;
  /** The absolute address the site will have, ending in `/`; empty where it is not known. */
  readonly site: string;
};

const DEFAULTS: Project = { articles: ['articles'], out: 'site', site: '' };

const insideSchema = (what: string) =>
  v.pipe(
    v.string(`${what}, relative to this file`),
    v.check(
      (path) => !/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(path) && path.trim() !== '',
      `${what} below this file`,
    ),
  );

const projectSchema = v.strictObject({
  $schema: v.optional(v.string()),
  articles: v.optional(v.array(insideSchema('a folder of articles'), 'a list of folders')),
  out: v.optional(insideSchema('the folder of the site')),
  site: v.optional(
    v.pipe(
      v.string('the address of the site'),
      v.check(
        (address) => /^https?:\/\/[^/\s]+(\/\S*)?$/.test(address) && URL.canParse(address),
        'an address such as "https://…/"',
      ),
      v.transform((address) => address.replace(/([^/])$/, '$1/')),
    ),
  ),
});

export const isProject = (folder: string): boolean => existsSync(join(folder, PROJECT_FILE));

/** Reads the project of a folder, which need not have a file: all fields have defaults. Never throws for bad data. */
export function readProject(folder: string): { readonly project: Project; readonly issues: readonly Issue[] } {
  const read = readFileInside(folder, PROJECT_FILE);
  const isEmpty = read !== undefined && 'bytes' in read && read.bytes.toString('latin1').trim() === '';
  const file = parseJsonFile(PROJECT_FILE, read);
  if (file.isMissing || isEmpty) return { project: DEFAULTS, issues: [] };
  if (file.issues.length > 0) return { project: DEFAULTS, issues: file.issues };
  const parsed = v.safeParse(projectSchema, file.value);
  if (!parsed.success) {
    const issues = parsed.issues.map((issue): Issue => {
      const path = `$${(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')}`;
      const expected = issue.type === 'strict_object' ? 'one of articles, out, site' : issue.message;
      return { file: PROJECT_FILE, path, found: showFound(issue.input), expected: expecting(expected, expected) };
    });
    return { project: DEFAULTS, issues };
  }
  const { articles = DEFAULTS.articles, out = DEFAULTS.out, site = DEFAULTS.site } = parsed.output;
  return { project: { articles, out, site }, issues: [] };
}
