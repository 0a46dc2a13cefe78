/** The floor: the markup and style sheet of a built page without its scripts. Its first paint is the lower bound. */
export function floorPage(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/g, '')
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
}
