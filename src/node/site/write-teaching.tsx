import { truncate } from '@turf/turf';
import type { VNode } from 'preact';
import { articleBasemap } from '../articles/article-basemap.ts';
import {
  type Basemap,
  type BasemapMetadata,
  decodeBasemap,
  mapText,
  nameIn,
  nameLanguage,
} from '../../map/basemap/basemap.ts';
import { fitCamera } from '../../map/geometry/opening-view.ts';
import {
  unionOfBounds,
  type Bounds,
  closestZoomOf,
  boundsOfPlace,
  boundsOfPlaces,
} from '../../map/geometry/place-bounds.ts';
import type { Size } from '../../map/geometry/screen-geometry.ts';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { type ArticleIndex, indexArticle } from '../../core/article/article-index.ts';
import type { Article, Language, Place } from '../../core/article/article.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import type { Scene, ScenePassage } from '../../core/article/scene.ts';
import { makeSingleSizeStyles } from '../../map/static/static-map-styles.ts';
import { type Definitions, makeDefinitions, SharedDefinitions } from '../../map/static/svg-definitions.tsx';
import { StaticMap } from '../../map/static/static-map.tsx';
import { styleOfMap } from '../../map/style/map-style.ts';
import { allowedArea, type Area, type Areas } from '../../apps/teach/guess-score.ts';
import { ActivityPage, ComparePage } from '../../apps/teach/activity-pages.tsx';
import { HandoutPage } from '../../apps/teach/handout-page.tsx';
import { isLessonPage, type LessonPageName } from '../../apps/teach/lesson-page.tsx';
import { TeacherPage } from '../../apps/teach/teacher-page.tsx';
import { excerptOf, type LessonPageContext } from '../../apps/teach/lesson-context.ts';
import { makeStore } from '../../core/state/store.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { makeFontMeasure } from '../fonts/measure-with-font.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import { PAGE_NAMES, pagePath, siteFrom } from '../../core/site/site-paths.ts';
import { type ThemePalettes, themePalettes } from '../theme-palettes.ts';
import { writeHtml } from './html-document.ts';
import { inLanguage, languageOf } from '../../core/article/article-languages.ts';

/** The prerendered pages of a lesson. */
export type WrittenTeaching = {
  readonly pages: readonly {
    readonly page: LessonPageName;
    readonly language: Language;
    readonly title: string;
    readonly description: string;
    readonly content: string;
  }[];
  /** CSS rules of its static maps. */
  readonly stylesheet: string;
  readonly article: Article;
  readonly lesson: Lesson;
  readonly towns: Readonly<Record<Language, readonly Town[]>>;
  /** For each place of the guessing activity, the area its wording allows. */
  readonly areas: Areas;
  /** The title of the base map, by language tag. */
  readonly mapTitle: BasemapMetadata['title'];
};

/** A town for orientation in the guessing activity: name, longitude, latitude. */
export type Town = readonly [string, number, number];

type LessonInput = {
  readonly root: string;
  readonly article: Article;
  readonly lesson: Lesson;
  readonly scenes: readonly Scene[];
  /** The site’s absolute address, ending in `/`; empty where it is not known. */
  readonly site: string;
  /** Read from the style sheet where they are not given. */
  readonly palettes?: ThemePalettes;
};

/** Renders the pages of a lesson to HTML. */
export function writeTeaching({
  root,
  article,
  lesson,
  scenes,
  site,
  palettes = themePalettes(root),
}: LessonInput): WrittenTeaching {
  const cssRules = makeSingleSizeStyles();
  const basemap = decodeBasemap(articleBasemap(article));
  const index = indexArticle(article);
  const pages = article.languages.flatMap((language) => {
    const teach = allMessages(language).teach;
    const basemapCredit = mapText(basemap.metadata.credit, language).full;
    const viewContext = makeViewContext(index, language, messagesFor(language));
    const teaching: LessonPageContext = { ...viewContext, teach, lesson, scenes, basemapCredit };
    const draw = mapDrawer({ palettes, index, lesson, basemap, cssRules, language });
    const { passages } = lesson.handout;
    const handout = draw.placesOf(passages);
    const content = (page: LessonPageName, base: string, definitions: Definitions): VNode => {
      if (page === 'teach') return <TeacherPage teaching={teaching} base={base} />;
      if (page === 'who-says-so') return <ActivityPage teaching={teaching} base={base} activity={page} />;
      if (page === 'how-sure')
        return (
          <ActivityPage teaching={teaching} base={base} activity={page}>
            <div class="guess-maps" hidden>
              {draw.bare(definitions, WIDE)}
              {draw.bare(definitions, TALL)}
            </div>
          </ActivityPage>
        );
      if (page === 'compare')
        return (
          <ComparePage
            teaching={teaching}
            base={base}
            staticMaps={lesson.comparison.passages.map((shown) =>
              draw.story(definitions, [shown], SMALL, lesson.comparison.passages),
            )}
          />
        );
      return (
        <HandoutPage
          teaching={teaching}
          base={base}
          staticMap={draw.story(definitions, passages, PAPER, passages, true)}
          numbered={handout.map(({ place }) => place)}
          address={site === '' ? '' : `${site}${languageFolder(article, language)}`}
        />
      );
    };
    return PAGE_NAMES.filter(isLessonPage).map((page) => {
      const title = page === 'teach' ? teach.teacherPage : teach.activity[page];
      const definitions = makeDefinitions('t', true);
      const html = writeHtml(
        <>
          {content(page, siteFrom(pagePath(article, language, page)), definitions)}
          <SharedDefinitions defs={definitions.defs} />
        </>,
      );
      const description = page === 'teach' ? teach.teachLead : teach.activityLead[page];
      return { page, language, title: `${title} · ${inLanguage(article.title, language)}`, description, content: html };
    });
  });
  const towns = Object.fromEntries(article.languages.map((language) => [language, townsOf(basemap, language)]));
  return {
    pages,
    stylesheet: cssRules.text(),
    article,
    lesson,
    towns,
    areas: areasOf(lesson, article),
    mapTitle: basemap.metadata.title,
  };
}

const WIDE: Size = { width: 640, height: 540 };
const TALL: Size = { width: 380, height: 400 };
const SMALL: Size = { width: 520, height: 340 };
const PAPER: Size = { width: 700, height: 430 };

type ShownPassages = readonly ScenePassage[];
type DrawingInput = {
  readonly palettes: ThemePalettes;
  readonly index: ArticleIndex;
  readonly lesson: Lesson;
  readonly basemap: Basemap;
  readonly cssRules: ReturnType<typeof makeSingleSizeStyles>;
  readonly language: Language;
};

/** Draws static maps of some passages, and of none. */
function mapDrawer({ palettes, index, lesson, basemap, cssRules, language }: DrawingInput) {
  const messages = messagesFor(language);
  const measure = makeFontMeasure('plex');
  const placesIn = (of: ArticleIndex) => makeStore(of).visible.get().places;
  const placesOf = (shown: ShownPassages) => placesIn(excerptOf(index, shown));
  const mapOf = (
    definitions: Definitions,
    places: ReturnType<typeof placesIn>,
    size: Size,
    bounds: Bounds,
    closest: number,
    isNumbered = false,
  ) => {
    const map = { places, language, basemap, glyphs: '' };
    const styles = {
      light: styleOfMap({ ...map, palette: palettes.light }),
      dark: styleOfMap({ ...map, palette: palettes.dark }),
    };
    const isStory = places.some(({ isReference }) => !isReference);
    const camera = fitCamera(bounds, size, size.width / (isStory ? 12 : 30), closest);
    return (
      <StaticMap
        input={{ ...map, messages, styles, measure, cssRules, isNumbered }}
        {...{ camera, size, definitions }}
        label={isStory ? messages.mapLabel : undefined}
      />
    );
  };
  return {
    placesOf,
    /** `among`: the passages the camera frames, so that several maps can be compared. */
    story: (definitions: Definitions, shown: ShownPassages, size: Size, among = shown, isNumbered = false) => {
      const places = placesOf(among);
      const [only] = places;
      const isOne = places.length === 1 && only;
      const bounds = isOne ? boundsOfPlace(only.place) : among === shown ? boundsOfPlaces(places) : wholeBounds(places);
      const closest = Math.min(7.4, ...places.map(({ place }) => closestZoomOf(place, basemap.metadata)));
      const drawn = placesOf(shown);
      return bounds && drawn.length > 0 ? mapOf(definitions, drawn, size, bounds, closest, isNumbered) : undefined;
    },
    /** A map with labels for orientation and no symbols. */
    bare: (definitions: Definitions, size: Size) =>
      mapOf(definitions, placesIn(namesOnly(index.article)), size, boundsOfGuesses(lesson, index.article), 7),
  };
}

/** The article with its towns and countries as reference places only. */
function namesOnly(article: Article): ArticleIndex {
  const places = article.places.filter(({ kind }) => kind === 'settlement' || kind === 'country');
  const [first] = article.passages;
  const mentions = places.map(({ id, name }) => ({
    place: id,
    words: inLanguage(name, languageOf(article)),
    relation: 'neighbour' as const,
  }));
  return indexArticle({ ...article, places, passages: first ? [{ ...first, places: mentions }] : [] });
}

/** The bounds of all places of the guessing activity, so that the camera does not reveal where one passage belongs. */
function boundsOfGuesses({ howSure }: Lesson, { places }: Article): Bounds {
  return wholeBounds(
    places.filter(({ id }) => howSure.passages.some(({ place }) => place === id)).map((place) => ({ place })),
  );
}

/** The bounds of complete places, of countries up to their borders. */
function wholeBounds(places: readonly { readonly place: Place }[]): Bounds {
  return (
    unionOfBounds(places.flatMap(({ place }) => [boundsOfPlace(place)].filter((box) => box !== undefined))) ?? [
      0, 0, 0, 0,
    ]
  );
}

function areasOf({ howSure }: Lesson, { places }: Article): Areas {
  const guessed = places.filter(({ id }) => howSure.passages.some(({ place }) => place === id));
  return Object.fromEntries(guessed.map((place) => [place.id, rounded(allowedArea(place))]));
}

/** Four decimals of a degree are about ten metres. */
function rounded(area: Area | undefined): Area | undefined {
  return area && truncate(area, { precision: 4 });
}

function townsOf({ metadata, settlements }: Basemap, language: Language): readonly Town[] {
  const tag = nameLanguage(metadata, language);
  return settlements.features
    .filter(({ properties }) => properties.rank !== 'minor')
    .map(({ properties, geometry }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      return [nameIn(properties, tag) ?? '', Number(longitude.toFixed(3)), Number(latitude.toFixed(3))];
    });
}
