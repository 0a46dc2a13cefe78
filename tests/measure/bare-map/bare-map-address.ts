import type { CameraView } from '../../../src/map/geometry/mercator.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

/** A map as large as the one it is held against, looking at the same. Size in CSS pixels. */
export type BareMap = CameraView & { readonly language: Language; readonly width: number; readonly height: number };

export function bareMapAddress({ language, width, height, center, zoom }: BareMap): string {
  const [longitude, latitude] = center;
  return `/?${new URLSearchParams(Object.entries({ language, width, height, longitude, latitude, zoom }).map(([name, value]) => [name, String(value)])).toString()}`;
}

/** The other way round. Throws where a figure is missing. */
export function bareMapFrom(search: string): BareMap {
  const written = new URLSearchParams(search);
  const figure = (name: string) => {
    const value = Number(written.get(name) ?? Number.NaN);
    if (Number.isNaN(value)) throw new Error(`The address has no ${name}`);
    return value;
  };
  return {
    language: written.get('language') === 'en' ? 'en' : 'ar',
    width: figure('width'),
    height: figure('height'),
    center: [figure('longitude'), figure('latitude')],
    zoom: figure('zoom'),
  };
}
