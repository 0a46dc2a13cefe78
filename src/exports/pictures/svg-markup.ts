import { xmlText } from '../../core/text/markup.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with markup as its content. Attributes are escaped; undefined ones are not written. */
export function svgElement(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(typeof value === 'number' ? shortNumber(value) : String(value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A number with no more decimals than a picture can show. */
export function shortNumber(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}

/** Colours as every program reads them: opacity in its own attribute, and `currentColor` replaced by its value. */
export function plainColours(attributes: Attributes, current: string): Attributes {
  const plain: Record<string, string | number | undefined> = { ...attributes };
  for (const key of ['fill', 'stroke'] as const) {
    const value = plain[key];
    if (value === 'currentColor') plain[key] = current;
    const [, colour, alpha] = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(String(value)) ?? [];
    if (colour === undefined || alpha === undefined) continue;
    plain[key] = colour;
    if (alpha !== 'ff') plain[`${key}-opacity`] = Number((parseInt(alpha, 16) / 255).toFixed(3));
  }
  return plain;
}

/** Short ids for long keys, in the order of their first use. */
export type ShortIds = {
  readonly of: (key: string) => string;
  readonly all: () => readonly (readonly [key: string, name: string])[];
};

export function makeShortIds(prefix: string): ShortIds {
  const names = new Map<string, string>();
  return {
    of: (key) => {
      const id = names.get(key) ?? `${prefix}${names.size.toString(36)}`;
      names.set(key, id);
      return id;
    },
    all: () => [...names],
  };
}
