import { articleBasemap } from '../articles/article-basemap.ts';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import { decodeBasemap, mapText } from '../../map/basemap/basemap.ts';
import { CLUSTER_FROM } from '../../map/placement/clusters.ts';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import {
  downloadPath,
  DOWNLOADS,
  PAGE_FOLDERS,
  pagePath,
  singlePath,
  siteFrom,
  type SharedPath,
} from '../../core/site/site-paths.ts';
import { offeredPictures } from '../../core/site/picture-files.ts';
import { CONTROLS } from '../../core/embedding/embed-options.ts';
import { EmbeddedMap } from '../../apps/embed/embedded-map.tsx';
import { indexArticle } from '../../core/article/article-index.ts';
import type { Language } from '../../core/article/article.ts';
import type { ReaderData } from '../../apps/page-data.ts';
import {
  EmbedIsland,
  filterBarIsland,
  LegendIsland,
  MastheadIsland,
  PassagesIsland,
  PlacesIsland,
  TimelineIsland,
} from '../../apps/reader/islands.tsx';
import { Reader } from '../../apps/reader/reader.tsx';
import { Credits, Downloads } from '../../views/panel/page-foot.tsx';
import { makeResponsiveStyles } from '../../map/static/static-map-styles.ts';
import { MapCredit, ResponsiveStaticMap } from '../../map/static/static-map.tsx';
import { styleOfMap } from '../../map/style/map-style.ts';
import { theme } from '../../browser/theme.ts';
import { sampleTimeline } from '../../views/timeline/sample-timeline.ts';
import { makeStore } from '../../core/state/store.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { makeFontMeasure } from '../fonts/measure-with-font.ts';
import { type PrerenderedTalk, prerenderTalk } from './prerender-talk.tsx';
import { type ThemePalettes, themePalettes } from '../theme-palettes.ts';
import { makeRenderedOnce } from './rendered-once.ts';

/** The prerendered pages of an article, and their data. */
export type Prerendered = {
  /** The content of the reader’s page by language, as HTML. */
  readonly content: Readonly<Record<Language, string>>;
  /** The content of the embed by language, as HTML. */
  readonly embeds: Readonly<Record<Language, string>>;
  /** The link to the map data is added when that file is written. */
  readonly data: Omit<ReaderData, 'map'>;
  /** CSS rules of the static maps, for the style sheet of all pages. */
  readonly staticMapRules: string;
  /** Absent where the article has no scenes. */
  readonly talk: PrerenderedTalk | undefined;
};

type ToRender = Pick<ProvenArticle, 'article' | 'scenes' | 'lesson'>;

/**
 * Prerenders the pages of an article, with its passages, places and a static map. `palettes`: read from the style
 * sheet where they are not given; `shared`: the path from the folder of the article to the root of the site.
 */
export function prerender(
  root: string,
  { article, scenes, lesson }: ToRender,
  palettes: ThemePalettes = themePalettes(root),
  { shared = '', hasPictures = true }: { readonly shared?: SharedPath; readonly hasPictures?: boolean } = {},
): Prerendered {
  const index = indexArticle(article);
  const time = sampleTimeline(index);
  const cssRules = makeResponsiveStyles();
  const basemap = decodeBasemap(articleBasemap(article));
  const { metadata } = basemap;
  const data: Prerendered['data'] = {
    article,
    timeline: time.layout,
    extent: metadata.extent,
    ...(!hasPictures && { hasPictures }),
  };
  const measure = makeFontMeasure('plex');
  const talk = prerenderTalk(index, scenes, { basemap, measure, palettes, ...palettes });
  const pages = article.languages.map((language) => {
    const store = makeStore(index);
    const { places } = store.visible.get();
    const map = { places, language, basemap, glyphs: '' };
    // The outlines of thousands of towns would be most of the page’s bytes, and are hidden under clusters.
    const outlined =
      places.length > CLUSTER_FROM ? places.filter(({ place }) => place.geometry?.type !== 'Point') : places;
    const styles = {
      light: styleOfMap({ ...map, places: outlined, palette: palettes.light }),
      dark: styleOfMap({ ...map, places: outlined, palette: palettes.dark }),
    };
    const once = makeRenderedOnce();
    const staticMap = once.keep(
      <ResponsiveStaticMap
        {...map}
        messages={messagesFor(language)}
        styles={styles}
        measure={measure}
        cssRules={cssRules}
      />,
    );
    const viewContext = { ...makeViewContext(index, language, messagesFor(language)), hasPictures };
    const base = siteFrom(pagePath(article, language, 'map'));
    const files = DOWNLOADS.map(({ id, extension }) => ({ id, href: `${base}${downloadPath(article, extension)}` }));
    const offered = hasPictures ? offeredPictures(language) : [];
    const pictures = offered.map(({ name, path }) => ({ name, href: `${base}${path}` }));
    const part = { context: viewContext, store };
    const credit = <MapCredit metadata={metadata} language={language} />;
    const written = {
      staticMap,
      credit,
      masthead: <MastheadIsland {...part} />,
      leftOut: time.drawn < time.dated && (
        <p class="timeline-sample">{viewContext.messages.timelineSample(time.drawn, time.dated)}</p>
      ),
      filterBar: filterBarIsland(part),
      passages: <PassagesIsland {...part} />,
      embed: <EmbedIsland {...part} base={base} />,
      legend: <LegendIsland {...part} onClose={() => undefined} />,
      places: <PlacesIsland {...part} />,
      timeline: <TimelineIsland {...part} layout={data.timeline} isWritten />,
      downloads: (
        <>
          {talk && (
            <p class="embed-invite">
              <a href={`./${PAGE_FOLDERS.present}`}>{allMessages(language).present.invitation(scenes.length)}</a>
            </p>
          )}
          {lesson && (
            <p class="embed-invite">
              <a href={`./${PAGE_FOLDERS.teach}`}>{allMessages(language).teach.invitation}</a>
            </p>
          )}
          <Downloads context={viewContext} whole={`${base}${singlePath(article)}`} files={files} pictures={pictures} />
          <Credits
            context={viewContext}
            messages={allMessages(language).credits}
            basemap={mapText(metadata.credit, language).full}
          />
        </>
      ),
    };
    const home = shared === '' ? undefined : `${base}${shared}`;
    const page = (
      <Reader
        {...part}
        {...{ base, home, written }}
        context={{ ...viewContext, lazy: NOT_LOADED }}
        timeline={data.timeline}
        loadMap={neverLoads}
      />
    );
    const embed = (
      <EmbeddedMap
        {...part}
        messages={allMessages(language).embed}
        controls={CONTROLS}
        whole="../"
        loadMap={neverLoads}
        openPanels={neverLoads}
        mayStart={false}
        startsAtOnce={false}
        theme={theme}
        staticMap={staticMap}
        credit={credit}
      />
    );
    return { language, page: once.write(page), embed: once.write(embed) };
  });
  const content = Object.fromEntries(pages.map(({ language, page }) => [language, page]));
  const embeds = Object.fromEntries(pages.map(({ language, embed }) => [language, embed]));
  return {
    content,
    embeds,
    data,
    staticMapRules: cssRules.text(),
    talk,
  };
}

/** Prerendering fetches nothing. */
const neverLoads = () => Promise.reject(new Error('nothing is loaded while a page is prerendered'));
const NOT_LOADED = { later: neverLoads, help: neverLoads, offline: neverLoads } as const;
