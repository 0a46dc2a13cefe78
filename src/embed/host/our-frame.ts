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
