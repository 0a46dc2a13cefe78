import { dataAttributes, type EmbedPageData, idAttribute } from '../../core/site/page-contract.ts';
import { interfaceLanguage, pageDirection } from '../../core/text/languages.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import { pagePath, siteFrom, withFileLinks } from '../../core/site/site-paths.ts';
import { outletAndDate } from '../../core/i18n/format.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import type { EmbedAssets } from '../bundle/app-assets.ts';
import { partScript, prependData } from '../bundle/data-in-script.ts';
import { fontsOfPage, preload } from '../fonts/web-fonts.ts';
import { htmlDocument, missingLine } from './html-document.ts';
import { articleInOneLanguage } from './article-in-one-language.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';
import type { LinkedPart, SiteWriting } from './site-writing.ts';

/**
 * The embed in each language, and its programs with the data of the article. Its scripts are classic and no link has
 * `crossorigin`, because a sandboxed iframe without an origin may load neither modules nor files by CORS.
 */
export function* embedPages(writing: SiteWriting, embed: LinkedPart<EmbedAssets>): Generator<SiteFile> {
  const { root, rendered, shared, mapData, mapFile } = writing;
  const { article } = writing.proven;
  const { links, sheetAt, fontAt } = embed;
  const mapScript = hashedFile('embed-map-data', 'js', partScript('mapData', mapData));
  yield mapFile;
  yield mapScript;
  for (const language of article.languages) {
    const languageOfInterface = interfaceLanguage(language);
    const data = { article: articleInOneLanguage(article, language) };
    const program = hashedFile(`embed-${language}`, 'js', prependData(data, links.programs[languageOfInterface]));
    const { code, stylesheet } = links.panels[languageOfInterface];
    const { timeline } = rendered.data;
    const panels = hashedFile(`embed-panels-${language}`, 'js', prependData({ timeline }, code));
    yield program;
    yield panels;
    const path = pagePath(article, language, 'embed');
    const base = siteFrom(path);
    const site = `${base}${shared}`;
    const mapPage = `${base}${languageFolder(article, language)}`;
    const pageData: EmbedPageData = {
      article: article.id,
      whole: mapPage,
      program: `${site}${program.path}`,
      mapModules: links.mapModules.map((each) => site + each).join(' '),
      inlinedMap: `${site}${links.map}`,
      mapScript: `${site}${mapScript.path}`,
      mapData: `${site}${mapFile.path}`,
      mapIntegrity: mapFile.integrity,
      panels: `${site}${panels.path}`,
      panelsSheet: `${site}${sheetAt(stylesheet)}`,
    };
    const bytes = htmlDocument(root, {
      language,
      title: `${inLanguage(article.title, language)} (${outletAndDate(article, language, messagesFor(language).formats)}) · ${messagesFor(language).product}`,
      description: undefined,
      root: `dir="${pageDirection(language)}"`,
      head: [
        `<link rel="canonical" href="${mapPage}" />`,
        ...fontsOfPage(language)
          .flatMap((name) => fontAt(name) ?? [])
          .map((font) => preload(`${site}${font}`)),
        `<link rel="stylesheet" href="${site}${sheetAt(links.stylesheet)}" />`,
        `<script defer src="${site}${links.script}"></script>`,
      ],
      body: [
        `<div ${idAttribute('mawdi')}${dataAttributes(pageData)}>${withFileLinks(rendered.embeds[language] ?? '')}</div>`,
        missingLine(language),
      ],
    });
    yield { path, bytes };
  }
}
