import { createHash } from 'node:crypto';
import { articleBasemap } from '../articles/article-basemap.ts';
import { decodeBasemap } from '../../map/basemap/basemap.ts';
import { PICTURE_SHAPES, picturedPlaces, type PictureFile, type PictureShape } from '../../core/site/picture-files.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import type { Article, Language } from '../../core/article/article.ts';
import { summarisePlace } from '../../core/article/place-summary.ts';
import type { Scene } from '../../core/article/scene.ts';
import { articleSubject } from '../../exports/pictures/article-picture.tsx';
import { Picture, pictureCredit, type PictureSubject } from '../../exports/pictures/picture.tsx';
import { PICTURE_FORMATS, SOCIAL_FORMAT } from '../../exports/pictures/picture-formats.ts';
import { makePaint } from '../../exports/pictures/picture-paint.ts';
import { placeSubject } from '../../exports/pictures/place-picture.tsx';
import { sceneSubject } from '../../exports/pictures/scene-picture.tsx';
import { standaloneSvg } from '../../exports/pictures/standalone-svg.ts';
import { INITIAL_VIEW } from '../../core/state/view-state.ts';
import { visible } from '../../core/state/visible.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { makeFontLettering, type PictureFonts } from './font-lettering.ts';
import { makeFontMeasure } from '../fonts/measure-with-font.ts';
import { themePalettes } from '../theme-palettes.ts';

/** The subject of a picture: a place, a scene, or without either the whole map. */
type SubjectId = Pick<PictureFile, 'place' | 'scene'>;

/** A picture as SVG, with its title, alternative text and credit. */
export type DrawnPicture = SubjectId & {
  readonly language: Language;
  readonly shape: PictureShape | 'social';
  readonly svg: string;
  readonly title: string;
  readonly alt: string;
  readonly credit: string;
};

/** What is drawn in addition to the whole map. */
export type PictureSelection = { readonly mostPlaces?: number | undefined; readonly scenes?: readonly Scene[] };

/** Draws the pictures of an article one by one: the whole map, then at most `mostPlaces` of its places, then scenes. */
export function* drawPictures(
  root: string,
  article: Article,
  fonts: PictureFonts,
  { mostPlaces, scenes = [] }: PictureSelection = {},
): Generator<DrawnPicture> {
  const index = indexArticle(article);
  const { places: visiblePlaces } = visible(index, INITIAL_VIEW);
  const { light: palette, ink } = themePalettes(root);
  const paint = makePaint(palette, ink);
  const lettering = makeFontLettering(fonts);
  const basemap = decodeBasemap(articleBasemap(article));
  const measure = makeFontMeasure('plex');
  for (const language of article.languages) {
    const messages = messagesFor(language);
    const setting = { index, language, messages, basemap, palette, ink, lettering, measure };
    const credit = pictureCredit(index, basemap.metadata, language);
    const draw = (subject: PictureSubject, shape: PictureShape | 'social', of: SubjectId = {}): DrawnPicture => {
      const format = shape === 'social' ? SOCIAL_FORMAT : PICTURE_FORMATS[shape];
      const { title, alt } = subject;
      const subjectName = of.scene === undefined ? (of.place ?? '') : `scenes/${of.scene}`;
      const name = `m${sha256(`${language} ${subjectName} ${shape}`).slice(0, 4)}`;
      const drawing = <Picture subject={subject} format={format} setting={setting} />;
      const svg = standaloneSvg(drawing, { paint, lettering, name, words: { title, description: alt, language } });
      return { language, ...of, shape, svg, title, alt, credit };
    };
    yield draw(articleSubject(setting, visiblePlaces, { hasKey: false }), 'social');
    for (const shape of PICTURE_SHAPES) yield draw(articleSubject(setting, visiblePlaces), shape);
    for (const { id } of picturedPlaces(index, mostPlaces)) {
      const summary = summarisePlace(index, id);
      const subject = summary && placeSubject(setting, summary, visiblePlaces);
      if (subject) for (const shape of PICTURE_SHAPES) yield draw(subject, shape, { place: id });
    }
    for (const scene of scenes) {
      const subject = sceneSubject(setting, scene, visiblePlaces);
      for (const shape of PICTURE_SHAPES) yield draw(subject, shape, { scene: scene.id });
    }
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
