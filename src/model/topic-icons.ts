/**
 * The icons a topic can have, by the names editors write: lines on a grid of 16 × 16. They stand here and not in `icons`,
 * since the parser puts the outline in place of the name: a page has the outlines of its own article alone.
 */
export const TOPIC_ICONS = {
  /** An arrow onto the ground. */
  impact: 'M8 2v8M5 7.5L8 10.5l3-3M3 13.5h10',
  crossed: 'M3 2.8L13 13M13 2.8L3 13M9.7 13.4l3.6-3.7M2.7 9.7l3.6 3.7',
  person: 'M8 2.2a2.5 2.5 0 1 0 .01 0M3.2 13.8c0-6.2 9.6-6.2 9.6 0',
  moon: 'M12.6 9.6A5.2 5.2 0 0 1 6.4 3.4a5.2 5.2 0 1 0 6.2 6.2Z',
  route:
    'M5.6 12.2h3.1a2.1 2.1 0 0 0 0-4.2H7.3a2.1 2.1 0 0 1 0-4.2h3.1M4 10.6a1.6 1.6 0 1 0 .01 0M12 2.2a1.6 1.6 0 1 0 .01 0',
  tent: 'M1.8 13.2h12.4M3 13.2L8 3.2l5 10M8 8.6l-2.3 4.6M8 8.6l2.3 4.6',
  bars: 'M2.8 2.8h10.4v10.4H2.8ZM6.3 2.8v10.4M9.7 2.8v10.4',
  parcel: 'M2.5 5L8 2.3 13.5 5v6L8 13.7 2.5 11ZM2.5 5L8 7.7 13.5 5M8 7.7v6',
  tree: 'M8 14V8.5M8 9.5a3.6 3.6 0 1 1 .01 0M4.5 14h7',
  exchange: 'M2.5 6h8.5M9 3.5L11.5 6M13.5 10H5M7 12.5L4.5 10',
  chevrons: 'M3 7.5l5-4 5 4M3 12.5l5-4 5 4',
  chart: 'M3.5 13V9M8 13V3M12.5 13V6.5',
} as const;

export type TopicIconName = keyof typeof TOPIC_ICONS;
export const TOPIC_ICON_NAMES = Object.keys(TOPIC_ICONS) as TopicIconName[];
