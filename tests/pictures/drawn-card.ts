import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { makeFontMeasure } from '../../src/build/measure-with-font.ts';
import { themePalettes } from '../../src/build/theme-palettes.ts';
import type { ArticleIndex } from '../../src/model/article-index.ts';
import type { Language } from '../../src/model/article.ts';
import { SocialCard } from '../../src/pictures/social-card.tsx';
import { styleOfMap } from '../../src/style/style-of-map.ts';
import { INITIAL_VIEW } from '../../src/view-state/view-state.ts';
import { visible } from '../../src/view-state/visible.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makePublishedIndex } from '../published-article.ts';
import { makePublishedBasemap } from '../published-basemap.ts';

export const ROOT = new URL('../../', import.meta.url).pathname;
const PALETTES = themePalettes(ROOT);
const naskh = makeFontMeasure('naskh');

const published = new Map<Language, string>();

/** The picture beside links, as SVG: of the published article where no other is given. */
export function drawCard(language: Language, index?: ArticleIndex): string {
  if (index) return draw(language, index);
  const held = published.get(language) ?? draw(language, makePublishedIndex());
  published.set(language, held);
  return held;
}

function draw(language: Language, index: ArticleIndex): string {
  const { places } = visible(index, INITIAL_VIEW);
  const map = { places, language, basemap: makePublishedBasemap() };
  return renderToString(
    h(SocialCard, {
      ...map,
      index,
      words: wordsIn(language),
      style: styleOfMap({ ...map, glyphs: '', palette: PALETTES.light }),
      palette: PALETTES.light,
      ink: PALETTES.ink,
      measure: makeFontMeasure('plex'),
      measureHeadline: (text, size) => naskh(text, size, 500).width,
    }),
  );
}
