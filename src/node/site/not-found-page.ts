import { escapeHtml } from './html-document.ts';
import type { Language } from '../../core/text/languages.ts';
import { languageFolder } from '../../core/site/language-folder.ts';

/**
 * What hosts such as GitHub Pages, Netlify and Cloudflare Pages send, with 404, where nothing is. Without it some send the
 * first page with 200, and a browser that asks whether the site was taken down hears that it was not. It stands at any
 * depth, so it links only where the site’s own address is known. `site`: absolute, ending in `/`, or empty; `languages`:
 * those of its pages, the first at its root.
 */
export function notFoundPage(site: string, languages: readonly [Language, ...Language[]]): string {
  const way = (wanted: Language, text: string) => {
    const folder = languageFolder({ languages }, languages.includes(wanted) ? wanted : languages[0]);
    return site === '' ? '' : `\n    <p><a href="${escapeHtml(`${site}${folder}`)}">${text}</a></p>`;
  };
  return `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>لا صفحة هنا · No page here</title>
  </head>
  <body>
    <h1>لا صفحة في هذا العنوان</h1>${way('ar', 'إلى الخريطة')}
    <div lang="en" dir="ltr">
    <h1>There is no page at this address</h1>${way('en', 'To the map')}
    </div>
  </body>
</html>
`;
}
