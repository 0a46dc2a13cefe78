import type { Plugin } from 'vite';

/** Nothing inline, nothing from elsewhere. */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  // The preview of what other pages will frame.
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
};

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** What a server says with every file of the site, by header name. */
const PAGE_HEADERS = {
  'content-security-policy': policy(DIRECTIVES),
  'x-content-type-options': 'nosniff',
} as const;

/** What it says with the frames instead: they may stand in any page, and their worker comes inside their script. */
const FRAME_HEADERS = {
  ...PAGE_HEADERS,
  'content-security-policy': policy({
    ...DIRECTIVES,
    'connect-src': "'self' blob:",
    'worker-src': "'self' blob: data:",
    'frame-ancestors': '*',
  }),
} as const;

/** Headers of a file of the site, by its path below it. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  if (/^\/?(en\/)?embed\//.test(path)) return FRAME_HEADERS;
  // Faces in a frame without an origin of its own, and the data for whoever builds on it: all of it is public.
  return /^\/?((assets|downloads|oembed|articles)\/|mawdi-)/.test(path)
    ? { ...PAGE_HEADERS, 'access-control-allow-origin': '*' }
    : PAGE_HEADERS;
}

/** The same from `npm start`. */
export function pagePolicy(): Plugin {
  return {
    name: 'mawdi:policy',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersOf(request.url ?? ''))) response.setHeader(name, value);
        next();
      });
    },
  };
}
