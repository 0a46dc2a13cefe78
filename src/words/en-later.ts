import { enCard } from './en-card.ts';
import { enDownloads } from './en-downloads.ts';
import { enFilters } from './en-filters.ts';
import { enLegend } from './en-legend.ts';
import { enMasthead } from './en-masthead.ts';
import { enSearch } from './en-search.ts';
import { enTimeline } from './en-timeline.ts';
import type { PartMessages } from './words.ts';

/** The words of the parts that wake when they are reached for. */
export const enParts: PartMessages = {
  ...enCard,
  ...enDownloads,
  ...enFilters,
  ...enLegend,
  ...enMasthead,
  ...enSearch,
  ...enTimeline,
};
