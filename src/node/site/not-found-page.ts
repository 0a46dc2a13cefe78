import { escapeHtml } from '../../core/text/escape-html.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { interfaceLanguage, type InterfaceLanguage, type Language, pageDirection } from '../../core/text/languages.ts';
import { languageFolder } from '../../core/site/language-folder.ts';

/**
 * The page that hosts such as GitHub Pages, Netlify and Cloudflare Pages send with status 404. Without it some send the
 * first page with 200, so that a browser cannot learn that the service worker was removed. It is served at any depth,
 * so it has links only where the site’s address is known. `site`: absolute, ending in `/`, or empty; `languages`: those
 * of its pages, the first at its root.
 */
export function notFoundPage(site: string, languages: readonly [Language, ...Language[]]): string {
  const spoken = [...new Set(languages.map(interfaceLanguage))];
  const [first = interfaceLanguage(languages[0]), ...others] = spoken;
  const linkTo = (language: InterfaceLanguage) => {
    const page = languages.find((each) => interfaceLanguage(each) === language) ?? languages[0];
    const href = escapeHtml(`${site}${languageFolder({ languages }, page)}`);
    return site === '' ? '' : `\n    <p><a href="${href}">${allMessages(language).notFound.toMap}</a></p>`;
  };
  const heading = (language: InterfaceLanguage) => `<h1>${allMessages(language).notFound.head}</h1>${linkTo(language)}`;
  const title = spoken.map((language) => allMessages(language).notFound.title).join(' · ');
  const inOthers = others.map(
    (language) => `
    <div lang="${language}" dir="${pageDirection(language)}">
    ${heading(language)}
    </div>`,
  );
  return `<!doctype html>
<html lang="${first}" dir="${pageDirection(first)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${title}</title>
  </head>
  <body>
    ${heading(first)}${inOthers.join('')}
  </body>
</html>
`;
}
