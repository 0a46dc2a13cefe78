/** Where the whole site in one file lies, relative to the site. */
export function singlePath(articleId: string): string {
  return `single/${articleId}.html`;
}
