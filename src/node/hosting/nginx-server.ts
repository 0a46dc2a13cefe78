import { isFolder, kindsAt } from './page-policy.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { resolve } from 'node:path';

type NginxServer = {
  /** Absolute path of the built site, without `/` at its end. */
  readonly root: string;
  /** Path of the site on its host, with `/` at both ends. */
  readonly path: string;
  /** Value of nginx’s `listen`: an address, a port or both. */
  readonly listen: string;
  /** Public origin of the host: scheme, name and port. Absent where it is not known. */
  readonly origin?: string;
};

/**
 * An nginx `server` block for a built site, which is static files only. The content security policy names the site by
 * `origin` and never by the request’s `Host` header, because a cache would serve that to other readers.
 */
export function nginxServer({ root, path, listen, origin }: NginxServer): string {
  const locations = kindsAt(origin).flatMap(({ places, headers }) =>
    places.map((place) => location(root, path, place, headers)),
  );
  // Readers type the address without the slash at its end: redirect.
  const bare = path === '/' ? [] : [`  location = ${path.slice(0, -1)} { return 301 ${path}$is_args$args; }`];
  return `server {
  listen ${listen};
${nameOf(origin)}
  server_tokens off;
  absolute_redirect off;
  autoindex off;
  index index.html;
  etag on;
  sendfile on;
  tcp_nopush on;
  # Packed by the build: whole files are sent, nothing is packed on the way.
  gzip off;
  gzip_static on;
  gzip_vary on;
  # Debian: libnginx-mod-http-brotli-static. Without it, leave this line out.
  brotli_static on;
  default_type application/octet-stream;
  types {
${types()}
  }

  location ~ /\\.(?!well-known/) { return 404; }
  location = ${path}_headers { return 404; }
${[...bare, ...locations].join('\n')}
}
`;
}

/** `server_name`, which selects this server among others at the same port. */
function nameOf(origin: string | undefined): string {
  return origin === undefined
    ? '  # Printed without --origin: frames in a sandbox without an origin of their own show bare words in Safari.'
    : `  server_name ${new URL(origin).hostname};`;
}

function location(root: string, path: string, place: string, headers: Readonly<Record<string, string>>): string {
  // `always` sends a header with error responses too; but a 404 must not be cached for a year.
  const always = (name: string) => (name === 'cache-control' ? '' : ' always');
  const lines = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}"${always(name)};`);
  if (place.includes('*'))
    return [
      `  location ~ ^${path}(${place.replaceAll('*', '[^/]+')}.*)$ {`,
      `    alias ${root}/$1;`,
      ...lines,
      '  }',
    ].join('\n');
  const open = `  location ${isFolder(place) ? '' : '= '}${path}${place} {`;
  return [open, `    alias ${root}/${place};`, ...lines, '  }'].join('\n');
}

function types(): string {
  return Object.entries(MEDIA_TYPES)
    .map(([end, type]) => `    "${type}" ${end};`)
    .join('\n');
}

/** The options given on the command line. */
export type NginxArguments = { readonly [Name in keyof NginxServer]?: string | undefined };

/** Patterns that exclude characters which could end an nginx directive and start another. */
const RULES = {
  root: { pattern: /^\/[\w./@+-]*\w$/, expected: 'a folder without blanks or signs that nginx reads as its own' },
  path: { pattern: /^\/(\w[\w.~-]*\/)*$/, expected: 'a path with / at both ends, such as /map/' },
  listen: { pattern: /^[\w.:[\]]+$/, expected: 'a port, an address or both, such as 8080 or 127.0.0.1:8080' },
} as const;

/** The options with defaults filled in, or one line about the first invalid one. */
export function nginxOptions({
  root = 'dist',
  path = '/',
  listen = '80',
  origin,
}: NginxArguments): NginxServer | string {
  const server = { root: resolve(root), path, listen };
  for (const [name, { pattern, expected }] of Object.entries(RULES) as [keyof typeof RULES, (typeof RULES)['root']][])
    if (!pattern.test(server[name])) return `--${name}: found ${JSON.stringify(server[name])}; expected ${expected}`;
  if (origin === undefined) return server;
  const parsed = originOf(origin);
  if (parsed === undefined)
    return `--origin: found ${JSON.stringify(origin)}; expected scheme and host of the site, that is, https://… and no path`;
  return { ...server, origin: parsed };
}

/** The origin of an address as browsers write it; `undefined` for an invalid address or one with a path. */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, href } = new URL(address);
  // The host is written into the content security policy and into `server_name`.
  return /^https?:\/\/[\w.:[\]-]+$/.test(origin) && href === `${origin}/` ? origin : undefined;
}
