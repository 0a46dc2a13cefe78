import type { BasemapRequest } from '../../../src/node/world/cut-basemap.ts';
import type { PlaceBox } from '../../../src/node/world/map-area.ts';

const point = (longitude: number, latitude: number): PlaceBox => [longitude, latitude, longitude, latitude];

/** Requests as articles about seven regions make them, with a few of their towns. */
export const REGIONS: Readonly<Record<string, BasemapRequest>> = {
  gaza: {
    places: [point(34.46, 31.52), point(34.31, 31.35), point(34.25, 31.29), point(34.54, 31.54)],
    focus: ['275'],
    languages: ['ar', 'en'],
  },
  sudan: {
    places: [point(25.35, 13.63), point(24.88, 12.05), point(22.45, 13.45), point(23.48, 12.91), point(26.13, 11.46)],
    focus: ['729'],
    languages: ['ar', 'en'],
  },
  ukraine: {
    places: [point(36.23, 49.99), point(37.6, 49.71), point(37.25, 49.21), point(37.56, 48.73), point(34.1, 44.95)],
    focus: ['804'],
    languages: ['uk', 'en'],
  },
  myanmar: {
    places: [point(95.14, 22.11), point(95.98, 21.88), point(94.03, 23.19), point(94.91, 24.77)],
    focus: ['104'],
    languages: ['en', 'my'],
  },
  sahel: {
    places: [point(-1.63, 14.1), point(-0.04, 16.27), point(2.11, 13.51), point(-1.52, 12.37), point(-4.2, 14.49)],
    focus: ['854', '466', '562'],
    languages: ['fr', 'en'],
  },
  colombia: {
    places: [point(-76.53, 3.44), point(-75.28, 2.93), point(-72.5, 7.89), point(-74.08, 4.61), point(-77.28, 1.21)],
    focus: ['170'],
    languages: ['es', 'en'],
  },
  iraq: {
    places: [point(44.39, 33.34), point(43.13, 36.34), point(44.39, 35.47), point(43.27, 35.03), point(41.9, 34.4)],
    focus: ['368', '760'],
    languages: ['ar', 'en'],
  },
};
