import { dataAttributes, type EmbedPageData, idAttribute } from '../../core/site/page-contract.ts';
import { interfaceLanguage, pageDirection } from '../../core/text/languages.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import { pagePath, siteFrom, withFileLinks } from '../../core/site/site-paths.ts';
import { outletAndDate } from '../../core/i18n/format.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import type { EmbedAssets } from '../bundle/app-assets.ts';
import { foreignGlyphs } from '../glyphs/label-glyphs.ts';
import { behindData } from '../bundle/bundle-classic.ts';
import { fontsOfPage, preload } from '../fonts/web-fonts.ts';
import { htmlDocument, missingLine } from './html-document.ts';
import { articleInOneLanguage } from './article-in-one-language.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';
import type { LinkedPart, SiteWriting } from './site-writing.ts';

/**
 * The map for other pages in each language, and its programs behind their data. Its scripts are no modules, and nothing is
 * asked for as from another origin: a frame in a sandbox is refused that.
 */
export async function* embedPages(writing: SiteWriting, embed: LinkedPart<EmbedAssets>): AsyncGenerator<SiteFile> {
  const { root, rendered, glyphs } = writing;
  const { article } = writing.proven;
  const { links, sheetAt, fontAt } = embed;
  const foreign = await foreignGlyphs(article);
  const glyphFile = glyphs && hashedFile('glyphs', 'json', JSON.stringify(glyphs));
  if (glyphFile) yield glyphFile;
  for (const language of article.languages) {
    const spoken = interfaceLanguage(language);
    const lean = articleInOneLanguage(article, language);
    const data = { article: lean, ...(foreign && { glyphs: foreign }) };
    const program = hashedFile(`embed-${language}`, 'js', behindData(data, links.programs[spoken]));
    const { code, stylesheet } = links.panels[spoken];
    const { timeline } = rendered.data;
    const panels = hashedFile(`embed-panels-${language}`, 'js', behindData({ timeline }, code));
    yield program;
    yield panels;
    const path = pagePath(article, language, 'embed');
    const base = siteFrom(path);
    const whole = `${base}${languageFolder(article, language)}`;
    const pageData: EmbedPageData = {
      article: article.id,
      whole,
      program: `${base}${program.path}`,
      site: base,
      mapModules: links.mapModules.map((each) => base + each).join(' '),
      map: `${base}${links.map}`,
      panels: `${base}${panels.path}`,
      panelsSheet: `${base}${sheetAt(stylesheet)}`,
      glyphs: glyphFile && `${base}${glyphFile.path}`,
    };
    const bytes = htmlDocument(root, {
      language,
      title: `${inLanguage(article.title, language)} (${outletAndDate(article, language, messagesFor(language).formats)}) · ${messagesFor(language).product}`,
      description: undefined,
      root: `dir="${pageDirection(language)}"`,
      head: [
        `<link rel="canonical" href="${whole}" />`,
        ...fontsOfPage(language)
          .flatMap((name) => fontAt(name) ?? [])
          .map((font) => preload(`${base}${font}`)),
        `<link rel="stylesheet" href="${base}${sheetAt(links.stylesheet)}" />`,
        `<script defer src="${base}${links.script}"></script>`,
      ],
      body: [
        `<div ${idAttribute('mawdi')}${dataAttributes(pageData)}>${withFileLinks(rendered.frames[language] ?? '')}</div>`,
        missingLine(language),
      ],
    });
    yield { path, bytes };
  }
}
