/**
 * A style sheet written for a page, for the inside of an element: what it says of the page it says of `.root` and `.body`,
 * what it asks of the width of the screen it asks of the element’s, and its letters never become smaller than 16 px on
 * pages that shrink their own (`html { font-size: 62.5% }`).
 */
export function shadowCss(css: string): string {
  return css
    .replaceAll(WIDTH_QUERY, '@container mawdi $1{')
    .replaceAll(':root', '.root')
    .replaceAll(/(^|[},;{]\s*)html(?=[\s,{])/g, '$1.root')
    .replaceAll(/(^|[},\s])(body|#mawdi)(?=[\s,{])/g, '$1.body')
    .replaceAll(/(\d*\.?\d+)rem\b/g, 'calc($1*max(16px,1rem))');
}

const WIDTH = String.raw`\([^(){}]*\bwidth\b[^(){}]*\)`;
const WIDTH_QUERY = new RegExp(String.raw`@media\s*(${WIDTH}(?:\s*and\s*${WIDTH})*)\s*\{`, 'g');

/**
 * Gives what puts rules on the inside of an element: a constructed sheet, or, before Safari 16.4 and Firefox 101, an element
 * at its end. Called again, and after the inside is drawn, it puts others in their place.
 */
export function styleShadow(root: ShadowRoot): (css: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (css) => sheet.replaceSync(css);
  } catch {
    const sheet = document.createElement('style');
    return (css) => {
      sheet.textContent = css;
      root.append(sheet);
    };
  }
}
