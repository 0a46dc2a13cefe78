import { PAGE_FOLDERS } from '../../core/site/addresses.ts';
import type { Plugin } from 'vite';

/** Nothing inline, nothing from elsewhere; text becomes markup nowhere, and an address a script only by our own rule. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // The preview of what other pages will frame.
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** The frames may stand in any page, bring their parts by scripts, and have their worker inside one of them. */
const FRAME_DIRECTIVES = {
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
 * What a server says with every file of the site, by header name. A page names the scripts of its own build: kept for an
 * hour it would ask for files that a newer build has replaced, so each reader asks whether it has changed.
 */
const EVERY = {
  'content-security-policy': policy(DIRECTIVES),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cache-control': 'no-cache',
} as const;

/** Faces in a frame without an origin of its own, and the data for whoever builds on it: all of it is public. */
const FOR_EVERYONE = { 'access-control-allow-origin': '*' } as const;

export type Kind = {
  /**
   * Relative to the site; what ends in `/` is a folder, and an empty one the site. A first `*` stands for the folder of any
   * language.
   */
  readonly places: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
};

const FRAME_KIND: Kind = {
  places: [PAGE_FOLDERS.embed, `*/${PAGE_FOLDERS.embed}`],
  headers: { ...EVERY, 'content-security-policy': policy(FRAME_DIRECTIVES) },
};

/** The files of the site by what is said with them. The first kind with a place for a file is its kind. */
const KINDS: readonly Kind[] = [
  FRAME_KIND,
  {
    // Named by their content: under one name they never change.
    places: ['assets/'],
    headers: { ...EVERY, ...FOR_EVERYONE, 'cache-control': 'public, max-age=31536000, immutable' },
  },
  {
    // Data, for programs and to be saved: opened as a page, a file that got in among it runs nothing and has no origin.
    places: ['downloads/', 'oembed/', 'articles/'],
    headers: { ...EVERY, ...FOR_EVERYONE, 'content-security-policy': "default-src 'none'; sandbox" },
  },
  // The element: it runs in pages of others.
  { places: ['mawdi-map.js'], headers: { ...EVERY, ...FOR_EVERYONE } },
  // The whole site in one file: it brings its own policy, which knows its scripts by their hashes.
  { places: ['single/'], headers: { ...EVERY, 'content-security-policy': "frame-ancestors 'self'" } },
  {
    // In other people’s pages, and understood by older and newer frames: an hour of age harms nobody.
    places: ['mawdi-host.js'],
    headers: { ...EVERY, 'cache-control': 'public, max-age=3600' },
  },
  { places: [''], headers: EVERY },
];

/**
 * The same with the site called by its name: a frame in a sandbox has no origin of its own, and there WebKit takes nothing
 * for 'self', neither script nor style. `origin` as in addresses, or however a server writes its own.
 */
export function kindsAt(origin: string | undefined): readonly Kind[] {
  if (origin === undefined) return KINDS;
  return KINDS.map((kind) => {
    if (kind !== FRAME_KIND) return kind;
    const named = policy(FRAME_DIRECTIVES).replaceAll("'self'", `'self' ${origin}`);
    return { ...kind, headers: { ...kind.headers, 'content-security-policy': named } };
  });
}

export function isFolder(place: string): boolean {
  return place === '' || place.endsWith('/');
}

/** The kind of a file, by its path below the site. */
function kindOf(path: string, origin?: string): Kind {
  const holds = (place: string) => {
    const folder = place.startsWith('*/') ? path.replace(/^[^/]+/, '*') : path;
    return isFolder(place) ? folder.startsWith(place) : path === place;
  };
  const kind = kindsAt(origin).find(({ places }) => places.some(holds));
  if (!kind) throw new Error(`${path}: found no kind for it; expected the last to hold every file`);
  return kind;
}

/** Headers of an address of the site, by its path below it, with or without a leading `/`. */
export function headersOf(address: string, origin?: string): Readonly<Record<string, string>> {
  return kindOf(address.replace(/^\//, '').replace(/[?#].*$/, ''), origin).headers;
}

/** The policy as a page may carry it itself, for hosts that send no headers; who may frame it only a header can say. */
export function carriedPolicy(page: string, origin?: string): string {
  const said = headersOf(page, origin)['content-security-policy'] ?? '';
  const carried = said.split('; ').filter((directive) => !directive.startsWith('frame-ancestors'));
  return `<meta http-equiv="content-security-policy" content="${carried.join('; ')}" />`;
}

/** A page with its policy before anything that the policy is about. */
export function withPolicy(html: string, page: string, origin?: string): string {
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`${page}: found no ${charset} to put the policy behind`);
  return html.replace(charset, `${charset}\n    ${carriedPolicy(page, origin)}`);
}

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

/** Has `npm start` send what hosts are asked to send with each file of a built site. */
export function sitePreview(): Plugin {
  return {
    name: 'mawdi:site-preview',
    apply: (_config, { isPreview }) => isPreview === true,
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersOf(request.url ?? '', originAsked(request.headers.host))))
          response.setHeader(name, value);
        next();
      });
    },
  };
}

/** The site as a reader of `npm start` asked for it, at home or from a phone beside; nothing that is more than a host. */
function originAsked(host = ''): string | undefined {
  return /^([\w.-]+|\[[\da-f:]+\])(:\d+)?$/i.test(host) ? ['http:', '', host].join('/') : undefined;
}
