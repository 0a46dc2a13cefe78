/** Messages an embed posts to the page around it. */
export type EmbedMessage =
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'select'; readonly place?: string; readonly passage?: string };

/** Format of ids in messages of both directions. */
export const ID_WRITTEN = /^[\w-]{1,80}$/;

const LEAST = 150;
const MOST = 4000;

/** Reads a message from any window: heights are whole pixels from 150 to 4000. Never throws. */
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

/** The site folder of a host script, with `/` at its end; undefined if the script was bundled into another. */
export function siteOfScript(src: string): string | undefined {
  return /^([^?#]*\/)mawdi-host\.js(?:[?#]|$)/.exec(src)?.[1];
}

/**
 * Whether the absolute address `src` is one of our embeds: any other iframe could claim to be a map and grow over the
 * page. `sites`: the folders of our sites, each with `/` at its end.
 */
export function isOurFrame(src: string, sites: readonly string[]): boolean {
  const address = src.replace(/[?#].*$/, '');
  return sites.some((site) => address.startsWith(site) && FRAME_PATH.test(address.slice(site.length)));
}

/** Path below the site: at the root, or in the folder of a language. */
const FRAME_PATH = /^([a-z]{2,3}(-[a-z]+)?\/)?embed(\/(index\.html)?)?$/;

/** Origins in messages of windows without an origin: in a sandboxed iframe, or opened from a disk. */
const NO_ORIGIN = ['null', 'file://'];

/**
 * Whether a message with this `origin` can be from the page at the absolute address `src`: an iframe that has navigated
 * elsewhere has the same window and another origin. `isOpaque`: the sandbox gives the iframe no origin.
 */
export function isOriginOf(origin: string, src: string, isOpaque: boolean): boolean {
  if (isOpaque || src.startsWith('file:')) return NO_ORIGIN.includes(origin);
  const own = /^https?:\/\/[^/]+/.exec(src)?.[0];
  // Browsers and servers redirect http to https; the `src` attribute stays unchanged.
  return own !== undefined && (origin === own || origin === own.replace(/^http:/, 'https:'));
}
