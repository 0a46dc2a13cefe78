import { escapeHtml } from './page-head.ts';
import { PAGES, folderOfPage } from './site-paths.ts';

/**
 * What hosts such as GitHub Pages, Netlify and Cloudflare Pages send, with 404, where nothing is. Without it some send the
 * first page with 200, and a browser that asks whether the site was taken down hears that it was not. It stands at any
 * depth, so it links only where the site’s own address is known. `site`: absolute, ending in `/`, or empty.
 */
export function notFoundPage(site: string): string {
  const way = (path: string, text: string) =>
    site === '' ? '' : `\n    <p><a href="${escapeHtml(`${site}${folderOfPage(path)}`)}">${text}</a></p>`;
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
    <h1>لا صفحة في هذا العنوان</h1>${way(PAGES.ar, 'إلى الخريطة')}
    <div lang="en" dir="ltr">
    <h1>There is no page at this address</h1>${way(PAGES.en, 'To the map')}
    </div>
  </body>
</html>
`;
}
