import { closestLanguage, inLanguage } from '../../core/article/article-languages.ts';
import type { Text } from '../../core/article/article.ts';
import { type SitePlace, sitePlaces } from '../../core/article/site-places.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { foldersOf, pageFolder, placeAddress, siteFrom, withFileLinks } from '../../core/site/site-paths.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { interfaceLanguage, type Language, ownName } from '../../core/text/languages.ts';
import { MapCredit } from '../../map/static/static-map.tsx';
import { makeResponsiveStyles } from '../../map/static/static-map-styles.ts';
import type { FilterValues } from '../../apps/front/front-filters.tsx';
import { FrontPage, type FrontArticle, type FrontPlace } from '../../apps/front/front-page.tsx';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { addedFonts } from '../fonts/added-fonts.ts';
import { publishedText, publishedWords, subsetWebFonts } from '../fonts/subset-fonts.ts';
import { fontsOfPage, preload } from '../fonts/web-fonts.ts';
import { themePalettes } from '../theme-palettes.ts';
import type { SiteFile } from '../site-file.ts';
import { FEED_FILES, feedFiles } from './feeds.ts';
import { frontMap, frontPlaceId, frontPlaces, type FrontPlaces, nameOf } from './front-map.tsx';
import { htmlDocument, writeHtml } from './html-document.ts';
import { linkPart } from './site-writing.ts';
import type { ArticleEntry } from './write-article.ts';

type FrontOptions = {
  /** The folder of the project. */
  readonly root: string;
  /** The absolute address of the site, ending in `/`; empty where it is not known. */
  readonly base: string;
};

/** The front page of a site without an article at `/`, in each language of its articles, with the files it loads. */
export async function* frontPages(
  articles: readonly ArticleEntry[],
  assets: PublishedAppAssets,
  { root, base }: FrontOptions,
): AsyncGenerator<SiteFile> {
  const languages = siteLanguages(articles);
  const sorted = newestFirst(articles);
  const { places: shared } = sitePlaces(articles.flatMap(({ marks }) => marks));
  // The country that an article is most about: others are named in passing.
  const focus = [...new Set(articles.flatMap(({ countries: [first] }) => first ?? []))];
  const places = frontPlaces(shared, focus, languages);
  const labels = places ? [places.basemap.metadata, labelsOf(places)] : [];
  const countries = languages.map((language) => articles.flatMap((each) => each.countries.map(countryIn(language))));
  const named = [shared.map(({ place }) => place.name), countries, languages.map(ownName), labels];
  const texts = [...articles.map(({ title, outlet }) => [title, outlet]), ...named].map((each) =>
    Buffer.from(JSON.stringify(each)),
  );
  const text = publishedText(root, texts, languages);
  const fonts = await subsetWebFonts(text, publishedWords(root, texts, languages));
  const part = await assets.pages();
  const cssRules = makeResponsiveStyles();
  const palettes = themePalettes(root);
  const maps = new Map(
    languages.map((language) => {
      const { front } = allMessages(language);
      const drawing = places && writeHtml(frontMap({ places, language, front, palettes, cssRules }));
      return [language, drawing] as const;
    }),
  );
  const ownSheet = part.links.front.sheets.at(-1) ?? '';
  const added = await addedFonts(text, languages);
  const linked = linkPart(part, { fonts, addedFonts: added }, { [ownSheet]: places ? cssRules.text() : '' });
  const sheets = part.links.front.sheets.map(linked.sheetAt);
  const [icon, script] = await Promise.all([assets.icon(), assets.front()]);
  yield* [icon, script];
  yield* feedFiles(sorted, languages, base);
  yield* linked.files.filter(({ path }) => sheets.includes(path) || path.endsWith('.woff2'));
  for (const language of languages) {
    const path = `${languageFolder({ languages }, language)}index.html`;
    const toSite = siteFrom(path);
    const front = allMessages(language).front;
    const messages = messagesFor(language);
    const addressOf = (other: Language) => languageFolder({ languages }, other);
    const page = (
      <FrontPage
        {...{ messages, front }}
        others={languages
          .filter((other) => other !== language)
          .map((other) => ({ language: other, href: `${toSite}${addressOf(other)}` }))}
        articles={sorted.map((each) => listed(each, language, toSite))}
        places={shared.map((each, at) => listedPlace(each, at, sorted, language, toSite))}
        filters={filtersOf(sorted, language)}
        feed={`${toSite}${FEED_FILES.atom(language, languages)}`}
        {...(places && {
          map: {
            drawing: MAP_STANDS_HERE,
            credit: <MapCredit metadata={places.basemap.metadata} language={language} />,
          },
        })}
      />
    );
    const bytes = htmlDocument(root, {
      language,
      title: `${front.title} · ${messages.product}`,
      description: front.lead,
      head: [
        `<link rel="icon" type="image/svg+xml" href="${toSite}${icon.path}" />`,
        ...(base === '' ? [] : [`<link rel="canonical" href="${escapeHtml(`${base}${addressOf(language)}`)}" />`]),
        ...languages.map(
          (other) =>
            `<link rel="alternate" hreflang="${other}" href="${escapeHtml(`${base === '' ? toSite : base}${addressOf(other)}`)}" />`,
        ),
        ...fontsOfPage(language)
          .flatMap((name) => linked.fontAt(name) ?? [])
          .map((font) => preload(`${toSite}${font}`)),
        ...sheets.map((sheet) => `<link rel="stylesheet" href="${toSite}${sheet}" />`),
        `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(front.title)}" href="${toSite}${FEED_FILES.atom(language, languages)}" />`,
        `<link rel="alternate" type="application/feed+json" title="${escapeHtml(front.title)}" href="${toSite}${FEED_FILES.json(language, languages)}" />`,
        `<script defer src="${toSite}${script.path}"></script>`,
      ],
      // The map is written once for its style rules, which its page must link.
      body: [withFileLinks(writeHtml(page)).replace(MAP_STANDS_HERE, () => maps.get(language) ?? '')],
    });
    yield { path, bytes };
  }
}

/** The languages of a site’s articles: those of most articles first, then in the order of their tags. */
export function siteLanguages(articles: readonly ArticleEntry[]): readonly [Language, ...Language[]] {
  const counts = new Map<Language, number>();
  for (const article of articles)
    for (const language of article.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const byCount = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const [first, ...others] = byCount.map(([language]) => language);
  if (first === undefined) throw new Error('found no valid article; expected one or more');
  return [first, ...others];
}

const newestFirst = (articles: readonly ArticleEntry[]) =>
  [...articles].sort((one, other) => other.published.localeCompare(one.published) || one.id.localeCompare(other.id));

/** In place of the markup of the map while the page is written. */
const MAP_STANDS_HERE = '@@map@@';

/** The labels of a base map, for the fonts of the page. */
const labelsOf = ({ basemap }: FrontPlaces) => [
  basemap['country-labels'],
  basemap['water-labels'],
  basemap['river-labels'],
  basemap.settlements,
];

/** The name of a country in a language. */
const countryIn = (language: Language) => {
  const names = new Intl.DisplayNames([interfaceLanguage(language)], { type: 'region', style: 'short' });
  return (country: string): string => names.of(country) ?? country;
};

/** An article as the front page in `language` lists it. `toSite`: path from that page to the root of the site. */
function listed(article: ArticleEntry, language: Language, toSite: string): FrontArticle {
  const shown = closestLanguage(article, language);
  const { folder } = foldersOf(article, false);
  const textOf = (text: Text) => ({ text: inLanguage(text, shown), language: shown });
  const others = article.languages.filter((other) => other !== shown);
  const { id, published, passages, places, sources, isOutletHeard } = article;
  return {
    ...{ id, published, passages, places, sources, isOutletHeard },
    title: textOf(article.title),
    outlet: textOf(article.outlet),
    pages: [shown, ...others].map((each) => ({
      language: each,
      href: `${toSite}${folder}${pageFolder(article, each, 'map')}`,
    })),
    words: [
      ...Object.values(article.title),
      ...Object.values(article.outlet),
      ...article.marks.flatMap(({ name }) => Object.values(name)),
    ].join(' '),
    values: {
      outlet: [inLanguage(article.outlet, article.languages[0])],
      language: article.languages,
      year: [article.published.slice(0, 4)],
      country: article.countries,
    },
  };
}

/** A place as the front page lists it, with the articles that name it. */
function listedPlace(
  { place, namedBy, passages, sources }: SitePlace,
  at: number,
  articles: readonly ArticleEntry[],
  language: Language,
  toSite: string,
): FrontPlace {
  const shown = place.name[language] === undefined ? (Object.keys(place.name)[0] ?? language) : language;
  return {
    id: frontPlaceId(at),
    name: { text: nameOf(place.name, language), language: shown },
    passages,
    sources,
    isOutletHeard: namedBy.some((each) => each.isOutletHeard),
    articles: namedBy.flatMap((each) => {
      const article = articles.find(({ id }) => id === each.article);
      if (!article) return [];
      const inArticle = closestLanguage(article, language);
      const site = { base: `${toSite}${foldersOf(article, false).folder}`, article };
      const title = { text: inLanguage(article.title, inArticle), language: inArticle };
      return [{ id: article.id, title, href: placeAddress(site, each, inArticle) }];
    }),
  };
}

/** The choices of each filter: those that occur, sorted as a reader of `language` expects. */
function filtersOf(articles: readonly ArticleEntry[], language: Language): FilterValues {
  const { compare } = new Intl.Collator(language);
  const choices = (values: readonly string[], labelOf: (value: string) => string) =>
    [...new Set(values)]
      .map((value) => ({ value, label: labelOf(value) }))
      .sort((one, other) => compare(one.label, other.label));
  const outlets = new Map(
    articles.map(({ outlet, languages }) => [
      inLanguage(outlet, languages[0]),
      outlet[language] ?? inLanguage(outlet, languages[0]),
    ]),
  );
  return {
    outlet: choices([...outlets.keys()], (value) => outlets.get(value) ?? value),
    language: choices(
      articles.flatMap(({ languages }) => languages),
      ownName,
    ),
    year: choices(
      articles.map(({ published }) => published.slice(0, 4)),
      (value) => value,
    ).reverse(),
    country: choices(
      articles.flatMap(({ countries }) => countries),
      countryIn(language),
    ),
  };
}
