/** What a frame of ours says to the page around it. */
export type EmbedMessage =
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'select'; readonly place?: string; readonly passage?: string };

/** How an id is written, in messages of either side. */
export const ID_WRITTEN = /^[\w-]{1,80}$/;

const LEAST = 150;
const MOST = 4000;

/** Reads a message from a window that may not be ours: heights are whole pixels from 150 to 4000. Never throws. */
export function readEmbedMessage(data: unknown): EmbedMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, v, type, height, place, passage } = data as Record<string, unknown>;
  if (source !== 'mawdi' || v !== 1) return undefined;
  if (type === 'size')
    return Number.isInteger(height) && Number(height) >= LEAST && Number(height) <= MOST
      ? { type, height: Number(height) }
      : undefined;
  if (type !== 'select') return undefined;
  return { type, ...(isId(place) && { place }), ...(isId(passage) && { passage }) };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_WRITTEN.test(value);
}

/** The folder of the site a host script is from, with `/` at its end; nothing where it became part of another script. */
export function siteOfScript(src: string): string | undefined {
  return /^([^?#]*\/)mawdi-host\.js(?:[?#]|$)/.exec(src)?.[1];
}

/**
 * Whether `src`, absolute, is the address of a frame of ours: any other could call itself a map and grow over the page.
 * `sites`: the folders of our sites, each with `/` at its end.
 */
export function isOurFrame(src: string, sites: readonly string[]): boolean {
  const address = src.replace(/[?#].*$/, '');
  return sites.some((site) => address.startsWith(site) && FRAME_PATH.test(address.slice(site.length)));
}

/** Below its site: one folder for each language but the first. */
const FRAME_PATH = /^([a-z]{2,3}(-[a-z]+)?\/)?embed(\/(index\.html)?)?$/;

/** How a window without an origin is named in messages: in a sandbox, or opened from a disk. */
const NO_ORIGIN = ['null', 'file://'];

/**
 * Whether a message with this `origin` can be from the page at `src`, absolute: a frame that was led elsewhere has another
 * origin and the same window. `isOpaque`: the frame stands in a sandbox that gives it no origin.
 */
export function isOriginOf(origin: string, src: string, isOpaque: boolean): boolean {
  if (isOpaque || src.startsWith('file:')) return NO_ORIGIN.includes(origin);
  const own = /^https?:\/\/[^/]+/.exec(src)?.[0];
  // Browsers and servers lead http to https; the `src` stays as it was written.
  return own !== undefined && (origin === own || origin === own.replace(/^http:/, 'https:'));
}
