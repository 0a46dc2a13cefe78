import { arCard } from './ar-card.ts';
import { arDownloads } from './ar-downloads.ts';
import { arFilters } from './ar-filters.ts';
import { arLegend } from './ar-legend.ts';
import { arMasthead } from './ar-masthead.ts';
import { arSearch } from './ar-search.ts';
import { arTimeline } from './ar-timeline.ts';
import type { PartMessages } from './words.ts';

/** The words of the parts that wake when they are reached for. */
export const arParts: PartMessages = {
  ...arCard,
  ...arDownloads,
  ...arFilters,
  ...arLegend,
  ...arMasthead,
  ...arSearch,
  ...arTimeline,
};
