import { resolve } from 'node:path';
import type { NginxServer } from '../build/nginx-server.ts';

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
