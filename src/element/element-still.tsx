import type { VNode } from 'preact';
import { basemap } from 'virtual:mawdi/basemap';
import { palettes } from 'virtual:mawdi/palettes';
import { decodeBasemap } from '../basemap/basemap.ts';
import type { FullReading } from '../cards/reading.ts';
import { makeMeasure } from '../map/measure-text.ts';
import { makeStillSheet, type StillSheet } from '../still/still-sheet.ts';
import { MapCredit } from '../still/map-credit.tsx';
import { Stills } from '../still/stills.tsx';
import { styleOfMap } from '../style/style-of-map.ts';
import type { Store } from '../view-state/store.ts';

/** The map as a drawing, as the pages of the site have it written. Its rules are known once it is drawn. */
export function drawStill(
  { language, words }: FullReading,
  store: Store,
): { readonly still: VNode; readonly credit: VNode; readonly sheet: StillSheet } {
  const sheet = makeStillSheet();
  const ground = decodeBasemap(basemap);
  const map = { places: store.visible.get().places, language, basemap: ground, glyphs: '' };
  const styles = {
    light: styleOfMap({ ...map, palette: palettes.light }),
    dark: styleOfMap({ ...map, palette: palettes.dark }),
  };
  const still = <Stills {...map} words={words} styles={styles} measure={makeMeasure(LETTERS)} sheet={sheet} />;
  return { still, credit: <MapCredit metadata={ground.metadata} language={language} />, sheet };
}

/** As in the style sheet: the names of a still are measured before there is one. */
const LETTERS = `'IBM Plex Sans Arabic', 'Noto Sans Arabic', Tahoma, system-ui, sans-serif`;
