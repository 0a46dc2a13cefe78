import { interfaceLanguage, pageDirection } from '../model/languages.ts';
import { inLanguage } from '../model/translation.ts';
import { languageFolder } from '../site/language-folder.ts';
import { pagePath, siteFrom, withFileLinks } from '../site/addresses.ts';
import { outletAndDate } from '../words/format.ts';
import { messagesFor } from '../words/words-in.ts';
import type { EmbedAssets } from './app-assets.ts';
import { foreignLetters } from './label-glyphs.ts';
import { behindData } from './classic-scripts.ts';
import { fontsOfPage, preload } from './web-faces.ts';
import { htmlDocument, missingLine } from './html-document.ts';
import { articleInOneLanguage } from './lean-article.ts';
import { hashedFile, type SiteFile } from './site-file.ts';
import type { LinkedPart, SiteWriting } from './site-writing.ts';

/**
 * The map for other pages in each language, and its programs behind their data. Its scripts are no modules, and nothing is
 * asked for as from another origin: a frame in a sandbox is refused that.
 */
export function* embedPages(writing: SiteWriting, embed: LinkedPart<EmbedAssets>): Generator<SiteFile> {
  const { root, rendered, letters } = writing;
  const { article } = writing.proven;
  const { links, sheetAt, fontAt } = embed;
  const foreign = foreignLetters(article);
  for (const language of article.languages) {
    const spoken = interfaceLanguage(language);
    const lean = articleInOneLanguage(article, language);
    const data = { article: lean, ...(foreign && { letters: foreign }) };
    const program = hashedFile(`frame-${language}`, 'js', behindData(data, links.programs[spoken]));
    const { code, sheet } = links.panels[spoken];
    const { timeline } = rendered.data;
    const panels = hashedFile(`frame-panels-${language}`, 'js', behindData({ timeline }, code));
    yield program;
    yield panels;
    const path = pagePath(article, language, 'embed');
    const base = siteFrom(path);
    const whole = `${base}${languageFolder(article, language)}`;
    const attributes = {
      article: article.id,
      whole,
      program: `${base}${program.path}`,
      site: base,
      'map-modules': links.mapModules.map((each) => base + each).join(' '),
      map: `${base}${links.map}`,
      panels: `${base}${panels.path}`,
      'panels-sheet': `${base}${sheetAt(sheet)}`,
      ...(letters && { letters: letters.path }),
    };
    const written = Object.entries(attributes).map(([name, value]) => ` data-${name}="${value}"`);
    const bytes = htmlDocument(root, {
      language,
      title: `${inLanguage(article.title, language)} (${outletAndDate(article, language)}) · ${messagesFor(language).product}`,
      description: undefined,
      root: `dir="${pageDirection(language)}"`,
      head: [
        `<link rel="canonical" href="${whole}" />`,
        ...fontsOfPage(language)
          .flatMap((name) => fontAt(name) ?? [])
          .map((font) => preload(`${base}${font}`)),
        `<link rel="stylesheet" href="${base}${sheetAt(links.sheet)}" />`,
        `<script defer src="${base}${links.script}"></script>`,
      ],
      body: [
        `<div id="mawdi"${written.join('')}>${withFileLinks(rendered.frames[language] ?? '')}</div>`,
        missingLine(language),
      ],
    });
    yield { path, bytes };
  }
}
