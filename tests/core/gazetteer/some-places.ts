import { type GazetteerPlace, gazetteerOf } from '../../../src/core/gazetteer/gazetteer.ts';

function makePlace(id: number, name: string, country: string, others: Partial<GazetteerPlace> = {}): GazetteerPlace {
  return {
    id,
    name,
    names: {},
    spellings: [],
    kind: 'settlement',
    country,
    population: 0,
    at: [25.349351, 13.627932],
    ...others,
  };
}

export const FASHER = makePlace(379555, 'El Fasher', 'SD', {
  names: { ar: 'الفاشر' },
  spellings: ['Al-Fāshir'],
  kind: 'seat of a region',
  parent: 'North Darfur',
  population: 252_609,
});

/** A gazetteer in memory, with places that share a name or nearly do. */
export const SOME_PLACES = gazetteerOf([
  FASHER,
  makePlace(1, 'Tripoli', 'LY', { names: { ar: 'طرابلس' }, population: 1_150_989 }),
  makePlace(2, 'Tripoli', 'LB', { names: { ar: 'طرابلس' }, population: 229_398 }),
  makePlace(3, 'Sant Julià', 'AD'),
  makePlace(4, 'Deir ez-Zor', 'SY', { names: { ar: 'دير الزور' } }),
  makePlace(5, 'An Nuhūd', 'SD', { names: { ar: 'النهود' } }),
  makePlace(6, 'Dayr', 'IQ'),
]);
