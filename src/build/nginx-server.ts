import { isFolder, kindsAt } from './page-policy.ts';
import { MEDIA_TYPES } from './media-types.ts';

export type NginxServer = {
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
