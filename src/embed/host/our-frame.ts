/** The folder of the site a host script is from, with `/` at its end; nothing where it became part of another script. */
export function siteOfScript(src: string): string | undefined {
  return /^([^?#]*\/)mawdi-host\.js(?:[?#]|$)/.exec(src)?.[1];
}

/**
 * Whether `src`, absolute, is the address of a frame of ours: any other could call itself a map and grow over the page.
 * `sites`: the folders of our sites; nothing among them stands for a site that is not known, and the path then decides.
 */
export function isOurFrame(src: string, sites: readonly (string | undefined)[]): boolean {
  const address = src.replace(/[?#].*$/, '');
  if (!/^(https?|file):.*\/embed(\/(index\.html)?)?$/.test(address)) return false;
  return sites.some((site) => site === undefined || address.startsWith(site));
}
