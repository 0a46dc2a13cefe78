import { isFolder, kindsAt } from './page-policy.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { resolve } from 'node:path';

type NginxServer = {
  /** The folder of the built site, absolute, without `/` at its end. */
  readonly root: string;
  /** Where the site stands on its host, with `/` at both ends. */
  readonly path: string;
  /** An address, a port or both, as nginx takes it. */
  readonly listen: string;
  /** Where readers find the host: scheme, name and port. Absent where that is not known. */
  readonly origin?: string;
};

/**
 * An nginx server that serves a built site: nothing is worked out for a reader, everything is a file. The policy names the
 * site by `origin` and never by what a request says of it (`Host`): a cache in front would hand that on to others.
 */
export function nginxServer({ root, path, listen, origin }: NginxServer): string {
  const locations = kindsAt(origin).flatMap(({ places, headers }) =>
    places.map((place) => location(root, path, place, headers)),
  );
  // Nobody types the last stroke.
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

/** The name it answers to, beside other servers at the same port. */
function nameOf(origin: string | undefined): string {
  return origin === undefined
    ? '  # Printed without --origin: frames in a sandbox without an origin of their own show bare words in Safari.'
    : `  server_name ${new URL(origin).hostname};`;
}

function location(root: string, path: string, place: string, headers: Readonly<Record<string, string>>): string {
  // With what is refused too; but nobody is to keep for a year that something was not there.
  const always = (name: string) => (name === 'cache-control' ? '' : ' always');
  const said = Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}"${always(name)};`);
  if (place.startsWith('*/'))
    return [`  location ~ ^${path}([^/]+/${place.slice(2)}.*)$ {`, `    alias ${root}/$1;`, ...said, '  }'].join('\n');
  const open = `  location ${isFolder(place) ? '' : '= '}${path}${place} {`;
  return [open, `    alias ${root}/${place};`, ...said, '  }'].join('\n');
}

function types(): string {
  return Object.entries(MEDIA_TYPES)
    .map(([end, type]) => `    "${type}" ${end};`)
    .join('\n');
}

/** What was given of it. */
export type NginxAsked = { readonly [Name in keyof NginxServer]?: string | undefined };

/** Nothing that would end the line it is written into and begin another. */
const RULES = {
  root: { pattern: /^\/[\w./@+-]*\w$/, expected: 'a folder without blanks or signs that nginx reads as its own' },
  path: { pattern: /^\/(\w[\w.~-]*\/)*$/, expected: 'a path with / at both ends, such as /map/' },
  listen: { pattern: /^[\w.:[\]]+$/, expected: 'a port, an address or both, such as 8080 or 127.0.0.1:8080' },
} as const;

/** What was asked for, made whole, or one line on what is wrong with it. */
export function nginxOptions({ root = 'dist', path = '/', listen = '80', origin }: NginxAsked): NginxServer | string {
  const server = { root: resolve(root), path, listen };
  for (const [name, { pattern, expected }] of Object.entries(RULES) as [keyof typeof RULES, (typeof RULES)['root']][])
    if (!pattern.test(server[name])) return `--${name}: found ${JSON.stringify(server[name])}; expected ${expected}`;
  if (origin === undefined) return server;
  const named = originOf(origin);
  if (named === undefined)
    return `--origin: found ${JSON.stringify(origin)}; expected scheme and host of the site, that is, https://… and no path`;
  return { ...server, origin: named };
}

/** Scheme, host and port as browsers write them; nothing for an address with more in it, or none. */
function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, href } = new URL(address);
  // The host goes into the policy and into a line of the server’s own.
  return /^https?:\/\/[\w.:[\]-]+$/.test(origin) && href === `${origin}/` ? origin : undefined;
}
