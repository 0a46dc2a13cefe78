import type { ArticleIndex } from '../article/article-index.ts';
import type { Language, Place } from '../article/article.ts';
import { summarisePlace } from '../article/place-summary.ts';

/** The shapes of picture: beside a text, in a square, on a sheet of paper. */
export const PICTURE_SHAPES = ['1200x675', '1080x1080', 'a4'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** One file of a picture. Without `place` and `scene`, of the whole map; `isDouble`: two pixels of the file for each of the shape. */
export type PictureFile = {
  readonly language: Language;
  readonly place?: string;
  /** A scene of the presentation. */
  readonly scene?: string;
  readonly shape: PictureShape;
  readonly isDouble?: boolean;
  readonly type: 'svg' | 'png';
};

/** Where a picture lies, relative to the site. */
export function picturePath({ language, place, scene, shape, isDouble = false, type }: PictureFile): string {
  const subject = scene !== undefined ? `scenes/${scene}` : place !== undefined ? `places/${place}` : 'map';
  return `${PICTURES_FOLDER}${language}/${subject}-${shape}${isDouble ? '-2x' : ''}.${type}`;
}

/** Not `pictures/`: those of the data’s own folder lie there. */
export const PICTURES_FOLDER = 'map-pictures/';

/** Pictures of more places than these are drawn for who asks for all, and offered on no page. */
const MOST_PLACES = 60;

/** Places with a picture of their own on the site: those that are drawn on the map and of which something is said. */
export function picturedPlaces(index: ArticleIndex, most = MOST_PLACES): readonly Place[] {
  const passages = (place: Place) => summarisePlace(index, place.id)?.passages.length ?? 0;
  const drawn = index.article.places.filter((place) => place.geometry !== null && passages(place) > 0);
  return drawn.length <= most ? drawn : [...drawn].sort((a, b) => passages(b) - passages(a)).slice(0, most);
}

/** What a page offers of a picture, by the names its shapes and formats go by everywhere; `path` is relative to the site. */
export function offeredPictures(language: Language, place?: string) {
  const offered: readonly { readonly name: string; readonly file: Pick<PictureFile, 'shape' | 'type' | 'isDouble'> }[] =
    place === undefined
      ? [
          { name: '1200×675', file: { shape: '1200x675', type: 'png', isDouble: true } },
          { name: '1080×1080', file: { shape: '1080x1080', type: 'png', isDouble: true } },
          { name: 'A4', file: { shape: 'a4', type: 'png' } },
          { name: 'SVG', file: { shape: '1200x675', type: 'svg' } },
        ]
      : [
          { name: '1200×675', file: { shape: '1200x675', type: 'png' } },
          { name: '1080×1080', file: { shape: '1080x1080', type: 'png' } },
          { name: 'SVG', file: { shape: '1200x675', type: 'svg' } },
        ];
  return offered.map(({ name, file }) => ({
    name,
    shape: file.shape,
    type: file.type,
    path: picturePath({ language, ...(place !== undefined && { place }), ...file }),
  }));
}

/**
 * The files of a picture that lie on every site; the others are drawn at the desk, for who asks for all: among them those
 * of scenes, which no page offers.
 */
export function isOnEverySite({ place, scene, shape, isDouble = false, type }: PictureFile): boolean {
  if (scene !== undefined) return false;
  if (place === undefined) return true;
  return !isDouble && (type === 'svg' ? shape === '1200x675' : shape !== 'a4');
}
