import { escapeHtml } from '../../core/text/escape-html.ts';
import type { Language } from '../../core/text/languages.ts';
import { languageFolder } from '../../core/site/language-folder.ts';

/**
 * The page that hosts such as GitHub Pages, Netlify and Cloudflare Pages send with status 404. Without it some send the
 * first page with 200, so that a browser cannot learn that the service worker was removed. It is served at any depth,
 * so it has links only where the site’s address is known. `site`: absolute, ending in `/`, or empty; `languages`: those
 * of its pages, the first at its root.
 */
export function notFoundPage(site: string, languages: readonly [Language, ...Language[]]): string {
  const linkTo = (language: Language, text: string) => {
    const folder = languageFolder({ languages }, languages.includes(language) ? language : languages[0]);
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
    <h1>لا صفحة في هذا العنوان</h1>${linkTo('ar', 'إلى الخريطة')}
    <div lang="en" dir="ltr">
    <h1>There is no page at this address</h1>${linkTo('en', 'To the map')}
    </div>
  </body>
</html>
`;
}
