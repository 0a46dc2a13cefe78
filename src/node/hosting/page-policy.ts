import { PAGE_FOLDERS } from '../../core/site/site-paths.ts';
import type { Plugin } from 'vite';

/**
 * The content security policy: no inline scripts or styles, nothing from other origins, and Trusted Types for markup
 * and script addresses.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // For the preview of the embed.
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/**
 * The policy of embeds: pages of any site may contain them in an iframe, scripts load their assets, and their worker is a
 * `blob:` or `data:` address.
 */
const EMBED_DIRECTIVES = {
  ...DIRECTIVES,
  'connect-src': "'self' blob:",
  'worker-src': "'self' blob: data:",
  'frame-ancestors': '*',
  'trusted-types': 'default mawdi',
};

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/**
 * The response headers of every file, by name. A page links the scripts of its own build: cached for an hour it would
 * request files that a newer build has replaced, so browsers revalidate it each time.
 */
const EVERY = {
  'content-security-policy': policy(DIRECTIVES),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cache-control': 'no-cache',
} as const;

/** CORS: fonts are used in sandboxed iframes without an origin, and data by programs of others; all of it is public. */
const FOR_EVERYONE = { 'access-control-allow-origin': '*' } as const;

export type Kind = {
  /**
   * Paths below the site; one that ends in `/` is a folder, the empty one is the site. A `*` matches one folder, that of
   * a language or of an article.
   */
  readonly places: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
};

const EMBED_KIND: Kind = {
  places: [PAGE_FOLDERS.embed, `*/${PAGE_FOLDERS.embed}`, `*/*/${PAGE_FOLDERS.embed}`],
  headers: { ...EVERY, 'content-security-policy': policy(EMBED_DIRECTIVES) },
};

/** The kinds of files with their headers. The first kind with a matching place applies. */
const KINDS: readonly Kind[] = [
  EMBED_KIND,
  {
    // Their names contain a hash of their content, so a file of one name never changes.
    places: ['assets/'],
    headers: { ...EVERY, ...FOR_EVERYONE, 'cache-control': 'public, max-age=31536000, immutable' },
  },
  {
    // Data files for programs and for saving: opened as a page, a file among them runs no script and has no origin.
    places: ['downloads/', '*/downloads/', 'oembed/', '*/oembed/', 'articles/'],
    headers: { ...EVERY, ...FOR_EVERYONE, 'content-security-policy': "default-src 'none'; sandbox" },
  },
  // The custom element runs in pages of other sites.
  { places: ['mawdi-map.js'], headers: { ...EVERY, ...FOR_EVERYONE } },
  // The single-file edition carries its own policy, with the hashes of its scripts.
  { places: ['single/', '*/single/'], headers: { ...EVERY, 'content-security-policy': "frame-ancestors 'self'" } },
  {
    // The host script works with embeds of older and newer builds, so it may be cached for an hour.
    places: ['mawdi-host.js'],
    headers: { ...EVERY, 'cache-control': 'public, max-age=3600' },
  },
  { places: [''], headers: EVERY },
];

/**
 * The kinds with the site’s origin in the policy of embeds: in a sandboxed iframe, which has no origin, WebKit matches
 * `'self'` to nothing. `origin`: a URL’s origin, or a server’s variable for it.
 */
export function kindsAt(origin: string | undefined): readonly Kind[] {
  if (origin === undefined) return KINDS;
  return KINDS.map((kind) => {
    if (kind !== EMBED_KIND) return kind;
    const named = policy(EMBED_DIRECTIVES).replaceAll("'self'", `'self' ${origin}`);
    return { ...kind, headers: { ...kind.headers, 'content-security-policy': named } };
  });
}

export function isFolder(place: string): boolean {
  return place === '' || place.endsWith('/');
}

/** The kind of a file, by its path below the site. */
function kindOf(path: string, origin?: string): Kind {
  const folders = path.split('/');
  const matches = (place: string) => {
    if (!isFolder(place)) return path === place;
    const wanted = place.split('/').slice(0, -1);
    return folders.length > wanted.length && wanted.every((folder, at) => folder === '*' || folder === folders[at]);
  };
  const kind = kindsAt(origin).find(({ places }) => places.some(matches));
  if (!kind) throw new Error(`${path}: found no kind for it; expected the last to match every file`);
  return kind;
}

/** Response headers of an address, by its path below the site, with or without a leading `/`. */
export function headersOf(address: string, origin?: string): Readonly<Record<string, string>> {
  return kindOf(address.replace(/^\//, '').replace(/[?#].*$/, ''), origin).headers;
}

/** The policy as a `meta` element, for hosts that send no headers; `frame-ancestors` works only as a header. */
export function policyElement(page: string, origin?: string): string {
  const policyHeader = headersOf(page, origin)['content-security-policy'] ?? '';
  const directives = policyHeader.split('; ').filter((directive) => !directive.startsWith('frame-ancestors'));
  return `<meta http-equiv="content-security-policy" content="${directives.join('; ')}" />`;
}

/** Puts the policy into a page, before anything it applies to. */
export function withPolicy(html: string, page: string, origin?: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`${page}: found no ${charset} to put the policy behind`);
  return html.replace(charset, `${charset}\n    ${policyElement(page, origin)}`);
}

type Headers = Readonly<Record<string, string>>;

/**
 * The `_headers` file of Netlify and Cloudflare Pages for the files of a site; `paths`: below it; `origin`: its own.
 * Every matching rule applies, and a header set by two rules is sent twice, which for a policy means the stricter half
 * of each: so each header is set by only one of the rules that match a file.
 */
export function headersFile(paths: readonly string[], origin?: string): string {
  const shared = sharedHeaders();
  const rest = (headers: Headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => shared[name] === undefined));
  const others = kindsAt(origin).slice(0, -1);
  const kindRules = others.flatMap(({ places, headers }) =>
    places.map((place) => rule(`/${withPlaceholders(place)}${isFolder(place) ? '*' : ''}`, rest(headers))),
  );
  const last = KINDS.at(-1)?.headers ?? {};
  const otherRules = restPatterns(paths).map((pattern) => rule(pattern, rest(last)));
  return `${[rule('/*', shared), ...kindRules, ...otherRules].join('\n')}\n`;
}

/** Cloudflare and Netlify call a folder of any name by a placeholder, each once in a pattern. */
const withPlaceholders = (place: string) => place.replace('*/*/', ':article/:language/').replace('*/', ':language/');

/** The headers that all kinds share. */
function sharedHeaders(): Headers {
  const [first, ...others] = KINDS.map(({ headers }) => headers);
  const isShared = ([name, value]: readonly [string, string]) => others.every((headers) => headers[name] === value);
  return Object.fromEntries(Object.entries(first ?? {}).filter(isShared));
}

/** Patterns that match the files of the last kind only: a folder where all files below it are of that kind. */
function restPatterns(paths: readonly string[]): readonly string[] {
  const last = KINDS.at(-1);
  const foldersOf = (path: string) =>
    [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)).filter((folder) => folder !== '');
  const mixed = new Set(paths.filter((path) => kindOf(path) !== last).flatMap(foldersOf));
  const patterns = paths
    .filter((path) => kindOf(path) === last)
    .flatMap((path) => {
      const folder = foldersOf(path).find((each) => !mixed.has(each));
      if (folder !== undefined) return [`/${folder}*`];
      // A page is also served at the address of its folder.
      return path.endsWith('index.html') ? [`/${path.replace('index.html', '')}`, `/${path}`] : [`/${path}`];
    });
  return [...new Set(patterns)].sort();
}

function rule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines].join('\n');
}

/** A Vite plugin: `npm start` sends the headers that hosts should send. */
export function sitePreview(): Plugin {
  return {
    name: 'mawdi:site-preview',
    apply: (_config, { isPreview }) => isPreview === true,
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersOf(request.url ?? '', originOfHost(request.headers.host))))
          response.setHeader(name, value);
        next();
      });
    },
  };
}

/**
 * The origin in the request’s `Host` header (this computer, or one a phone in the same network uses); `undefined` where
 * the header is not a plain host.
 */
function originOfHost(host = ''): string | undefined {
  return /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/i.test(host) ? ['http:', '', host].join('/') : undefined;
}
