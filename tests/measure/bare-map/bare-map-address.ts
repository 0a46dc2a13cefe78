import type { CameraView } from '../../../src/map/geometry/mercator.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

/** The camera and size of the map that the bare map is compared with. Size in CSS pixels. */
export type BareMap = CameraView & { readonly language: Language; readonly width: number; readonly height: number };

export function bareMapAddress({ language, width, height, center, zoom }: BareMap): string {
  const [longitude, latitude] = center;
  return `/?${new URLSearchParams(Object.entries({ language, width, height, longitude, latitude, zoom }).map(([name, value]) => [name, String(value)])).toString()}`;
}

/** Reads the parameters from the query of the URL. Throws if a number is missing. */
export function bareMapFrom(search: string): BareMap {
  const parameters = new URLSearchParams(search);
  const figure = (name: string) => {
    const value = Number(parameters.get(name) ?? Number.NaN);
    if (Number.isNaN(value)) throw new Error(`The address has no ${name}`);
    return value;
  };
  return {
    language: parameters.get('language') === 'en' ? 'en' : 'ar',
    width: figure('width'),
    height: figure('height'),
    center: [figure('longitude'), figure('latitude')],
    zoom: figure('zoom'),
  };
}
