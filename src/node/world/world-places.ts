/** A settlement of the gazetteer. */
export type WorldPlace = {
  /** GeoNames id. */
  readonly id: number;
  /** Its main name at GeoNames, in Latin letters. */
  readonly name: string;
  /** Longitude and latitude in degrees. */
  readonly at: readonly [number, number];
  readonly population: number;
  /** ISO 3166-1 numeric, as GeoNames has it. */
  readonly country: string;
  /** Capital of its country, or seat of a first-level or second-level region. */
  readonly kind: '' | 'capital' | 'seat' | 'seat2';
  /** `scalerank` of Natural Earth, 0 for the largest; `undefined` for most. */
  readonly rank: number | undefined;
};

/** Rows of id, name, longitude, latitude, population, country, kind and rank, separated by tabs. */
export function parsePlaces(table: string): readonly WorldPlace[] {
  return table.split('\n').map((row) => {
    const [id, name = '', longitude, latitude, population, country = '', kind = '', rank = ''] = row.split('\t');
    return {
      id: Number(id),
      name,
      at: [Number(longitude), Number(latitude)],
      population: Number(population),
      country,
      kind: kind as WorldPlace['kind'],
      rank: rank === '' ? undefined : Number(rank),
    };
  });
}

/** Names in one language: of countries by ISO 3166-1 numeric code, all forms, and of settlements by GeoNames id. */
export type WorldNames = {
  readonly countries: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<number, string>;
};

/** Rows of a country’s three digits or a GeoNames id, and names, separated by tabs. */
export function parseNames(table: string): WorldNames {
  const countries = new Map<string, readonly string[]>();
  const places = new Map<number, string>();
  for (const row of table.split('\n')) {
    const [id = '', name, ...others] = row.split('\t');
    if (name === undefined) continue;
    if (/^\d{3}$/.test(id)) countries.set(id, [name, ...others]);
    else places.set(Number(id), name);
  }
  return { countries, places };
}
