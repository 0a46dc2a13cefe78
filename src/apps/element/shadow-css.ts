/**
 * Rewrites a page’s style sheet for a shadow root: `:root` and `html` become `.root`, `body` becomes `.body`, media
 * queries of the width become container queries, and `rem` counts at least 16 px, since some pages shrink their own
 * (`html { font-size: 62.5% }`).
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
 * Returns a function that sets the CSS of a shadow root: by a constructed style sheet, or before Safari 16.4 and
 * Firefox 101 by a `<style>` at its end. Each call replaces the previous CSS; after the content was replaced it has to
 * be called again.
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
