import { type ClassicScriptData, dataAttributes, PAGE_GLOBALS } from '../../core/site/page-contract.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapText } from '../../map/basemap/basemap.ts';
import type { Language } from '../../core/article/article.ts';
import { interfaceLanguage } from '../../core/text/languages.ts';
import { pageFolder, pagePath, siteFrom, withFileLinks } from '../../core/site/site-paths.ts';
import type { LessonPageName } from '../../apps/teach/lesson-page.tsx';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import type { TeachingAssets } from '../bundle/app-assets.ts';
import { fontsWithOriginals, preload } from '../fonts/web-fonts.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { htmlDocument } from './html-document.ts';
import { articleInOneLanguage } from './article-in-one-language.ts';
import { inScript } from '../bundle/data-in-script.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';
import type { LinkedPart, SiteWriting } from './site-writing.ts';
import type { WrittenTeaching } from './write-teaching.tsx';

/** Without a hash in its name, so not below `assets/`. */
const ICON = 'teach/icon.svg';

/** The pages for teaching in each language. Their scripts are classic, so that they also run in files opened from a disk. */
export function* teachingPages(
  writing: SiteWriting,
  teaching: LinkedPart<TeachingAssets>,
  written: WrittenTeaching,
): Generator<SiteFile> {
  const { root, base: site, shared } = writing;
  const { article } = writing.proven;
  const { links, sheetAt, fontAt } = teaching;
  yield { path: ICON, bytes: readFileSync(join(root, 'src/styles/icon.svg')) };
  for (const language of article.languages) {
    const program = links.activities[interfaceLanguage(language)];
    const activities = hashedFile(`activities-${language}`, 'js', `${lessonData(written, language)}\n${program}`);
    yield activities;
    const scripts: Readonly<Partial<Record<LessonPageName, string>>> = {
      handout: links.handout,
      'who-says-so': activities.path,
      'how-sure': activities.path,
    };
    for (const page of written.pages.filter((each) => each.language === language)) {
      const path = pagePath(article, language, page.page);
      const base = siteFrom(path);
      const folder = (each: Language) => pageFolder(article, each, page.page);
      const reachable = site === '' ? base : site;
      const script = scripts[page.page];
      const bytes = htmlDocument(root, {
        language,
        title: `${page.title} · ${messagesFor(language).product}`,
        description: page.description,
        head: [
          `<link rel="icon" type="image/svg+xml" href="${base}${ICON}" />`,
          site === '' ? '' : `<link rel="canonical" href="${escapeHtml(`${site}${folder(language)}`)}" />`,
          ...article.languages.map(
            (other) =>
              `<link rel="alternate" hreflang="${other}" href="${escapeHtml(`${reachable}${folder(other)}`)}" />`,
          ),
          ...fontsWithOriginals(article, language)
            .flatMap((name) => fontAt(name) ?? [])
            .map((font) => preload(`${base}${shared}${font}`)),
          `<link rel="stylesheet" href="${base}${shared}${sheetAt(links.stylesheet)}" />`,
          `<script src="${base}${shared}${links.script}"></script>`,
          script === undefined ? '' : `<script defer src="${base}${shared}${script}"></script>`,
          `<script defer src="${base}${shared}${links.registerWorker[interfaceLanguage(language)]}"${dataAttributes({ base } satisfies ClassicScriptData)}></script>`,
        ],
        body: [withFileLinks(page.content)],
      });
      yield { path, bytes };
    }
  }
}

/** The data of the activities as a line of JavaScript before their program, so that nothing has to be fetched. */
function lessonData({ article, lesson, towns, areas, mapTitle }: WrittenTeaching, language: Language): string {
  const { whoSaysSo, howSure } = lesson;
  const data = {
    article: articleInOneLanguage(article, language),
    lesson: { whoSaysSo, howSure },
    towns: towns[language],
    areas,
    mapTitle: mapText(mapTitle, language),
  };
  return `globalThis.${PAGE_GLOBALS.lesson}=${inScript(data)};`;
}
