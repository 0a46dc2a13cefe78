/** The floor: what a built page shows, in plain HTML with the same style sheet, and no script to fetch or run. */
export function floorPage(html: string): string {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/g, '')
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
}
