import { BASEMAP_LAYERS, type BasemapFile } from './basemap.ts';

/** West, south, east and north of what Web Mercator shows of the earth, in degrees. */
const WORLD = [-180, -85, 180, 85] as const;
const [WEST, SOUTH, EAST, NORTH] = WORLD;

/**
 * A base map without coast, border or label, for an article whose own is not available: the places stand on an even
 * background, which claims nothing about what lies there.
 */
export const PLAIN_BASEMAP: BasemapFile = {
  type: 'Topology',
  arcs: [
    [
      [WEST, SOUTH],
      [EAST, SOUTH],
      [EAST, NORTH],
      [WEST, NORTH],
      [WEST, SOUTH],
    ],
  ],
  objects: Object.fromEntries(
    BASEMAP_LAYERS.map((layer) => [
      layer,
      {
        type: 'GeometryCollection',
        geometries: layer === 'land' ? [{ type: 'Polygon', properties: { id: '' }, arcs: [[0]] }] : [],
      },
    ]),
  ),
  metadata: {
    title: { en: 'the world' },
    extent: WORLD,
    maxZoom: 10,
    credit: { en: { brief: '', short: '', full: '' } },
    focus: [],
  },
};
