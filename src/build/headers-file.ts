import { isFolder, KINDS, kindOf, kindsAt } from './page-policy.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * The `_headers` of Netlify and Cloudflare Pages for the files of a site, paths below it; `origin`: its own. Every rule that matches applies,
 * and a header given twice is sent as both, which for a policy means the stricter half of each: so no header is in two
 * rules that one file could match.
 */
export function headersFile(paths: readonly string[], origin?: string): string {
  const shared = sharedHeaders();
  const rest = (headers: Headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => shared[name] === undefined));
  const others = kindsAt(origin).slice(0, -1);
  const ruled = others.flatMap(({ places, headers }) =>
    places.map((place) => rule(`/${place.replace('*/', ':language/')}${isFolder(place) ? '*' : ''}`, rest(headers))),
  );
  const last = KINDS.at(-1)?.headers ?? {};
  const unruled = restPatterns(paths).map((pattern) => rule(pattern, rest(last)));
  return `${[rule('/*', shared), ...ruled, ...unruled].join('\n')}\n`;
}

/** What is said with every file, whatever its kind. */
function sharedHeaders(): Headers {
  const [first, ...others] = KINDS.map(({ headers }) => headers);
  const isShared = ([name, value]: readonly [string, string]) => others.every((headers) => headers[name] === value);
  return Object.fromEntries(Object.entries(first ?? {}).filter(isShared));
}

/** Patterns for the files of the last kind, and for no other: a whole folder where nothing else lies in it. */
function restPatterns(paths: readonly string[]): readonly string[] {
  const last = KINDS.at(-1);
  const folderOf = (path: string) => path.slice(0, path.indexOf('/') + 1);
  const mixed = new Set(paths.filter((path) => kindOf(path) !== last).map(folderOf));
  const patterns = paths
    .filter((path) => kindOf(path) === last)
    .flatMap((path) => {
      const folder = folderOf(path);
      if (folder !== '' && !mixed.has(folder)) return [`/${folder}*`];
      // A page answers to the name of its folder.
      return path.endsWith('index.html') ? [`/${path.replace('index.html', '')}`, `/${path}`] : [`/${path}`];
    });
  return [...new Set(patterns)].sort();
}

function rule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines].join('\n');
}
