import { h } from 'preact';
import { makeFontLettering, pictureFonts } from '../../../src/node/pictures/font-lettering.ts';
import { makeFontMeasure } from '../../../src/node/fonts/measure-with-font.ts';
import { themePalettes } from '../../../src/node/theme-palettes.ts';
import type { ArticleIndex } from '../../../src/core/article/article-index.ts';

import { summarisePlace } from '../../../src/core/article/place-summary.ts';
import type { Scene } from '../../../src/core/article/scene.ts';
import { articleSubject } from '../../../src/exports/pictures/article-picture.tsx';
import type { PictureFormat } from '../../../src/exports/pictures/picture-formats.ts';
import { makePaint, type PaintOf } from '../../../src/exports/pictures/picture-paint.ts';
import {
  Picture,
  type PictureSetting,
  type PictureSubject,
  type TextRoom,
} from '../../../src/exports/pictures/picture.tsx';
import { placeSubject } from '../../../src/exports/pictures/place-picture.tsx';
import { sceneSubject } from '../../../src/exports/pictures/scene-picture.tsx';
import { standaloneSvg } from '../../../src/exports/pictures/standalone-svg.ts';
import type { Block } from '../../../src/exports/pictures/text-block.tsx';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

export const ROOT = new URL('../../../', import.meta.url).pathname;
export const { light: PALETTE, ink: INK } = themePalettes(ROOT);
export const LETTERING = makeFontLettering(await pictureFonts(ROOT));
const measure = makeFontMeasure('plex');

/** The setting for pictures of an article, by default the published one. */
export function makeSetting(language: Language, index: ArticleIndex = makePublishedIndex()): PictureSetting {
  const basemap = makePublishedBasemap();
  return {
    index,
    language,
    messages: messagesFor(language),
    basemap,
    palette: PALETTE,
    ink: INK,
    lettering: LETTERING,
    measure,
  };
}

export function placesShown({ index }: PictureSetting) {
  return visible(index, INITIAL_VIEW).places;
}

export function wholeMap(setting: PictureSetting, choice?: { readonly hasKey: boolean }): PictureSubject {
  return articleSubject(setting, placesShown(setting), choice);
}

export function placeOf(setting: PictureSetting, id: string): PictureSubject {
  const summary = summarisePlace(setting.index, id);
  const subject = summary && placeSubject(setting, summary, placesShown(setting));
  if (!subject) throw new Error(`no picture of ${id}`);
  return subject;
}

export function sceneOf(setting: PictureSetting, scene: Scene): PictureSubject {
  return sceneSubject(setting, scene, placesShown(setting));
}

/** The narrowest and lowest rooms that any picture leaves for its text. */
export const NARROW_ROOMS: readonly TextRoom[] = [
  { width: 452, height: 515, letters: 1 },
  { width: 976, height: 470, letters: 1.2 },
];

/** The text as it is read, one line for each block. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join(' ')).join('\n');
}

/** The picture as the text of its file. */
export function drawn(
  setting: PictureSetting,
  subject: PictureSubject,
  format: PictureFormat,
  name = 'm',
  paint: PaintOf = makePaint(PALETTE, INK),
): string {
  const words = { title: subject.title, description: subject.alt, language: setting.language };
  return standaloneSvg(h(Picture, { subject, format, setting }), { paint, lettering: LETTERING, words, name });
}
