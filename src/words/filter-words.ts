import type { Precision } from '../model/article.ts';

/** Whatever can keep a passage from being shown. */
type LiftableFilter =
  | 'topics'
  | 'voices'
  | 'sourceTypes'
  | 'standings'
  | 'precisions'
  | 'places'
  | 'hideOneSource'
  | 'namedOnly'
  | 'time'
  | 'undated';

/** What is said where a reader narrows what is shown. */
export type FilterMessages = {
  readonly filters: string;
  readonly closeFilters: string;
  readonly activeFilters: string;
  /** Stands before the choice it removes. */
  readonly removeFilter: string;
  readonly clearAllFilters: string;
  readonly passagesShown: (shown: number, total: number) => string;
  readonly filterHead: {
    readonly topics: string;
    readonly voices: string;
    readonly sourceTypes: string;
    readonly standings: string;
    readonly precisions: string;
    readonly places: string;
    readonly switches: string;
  };
  readonly precision: Readonly<Record<Precision, string>>;
  readonly hideOneSource: string;
  readonly namedOnly: string;
  readonly datedOnly: string;
  readonly until: (date: string) => string;

  readonly nothingMatches: string;
  readonly oneWayBack: string;
  readonly noSingleWayBack: string;
  /** The choice a button takes back, and what returns with it: «5 اقتباسات». */
  readonly without: (restriction: LiftableFilter, passages: string) => string;
  readonly showEverything: string;

  readonly hiddenAtPlace: (hidden: number, total: number) => string;
  readonly outsideFilters: string;

  /** The lists they narrow, where an article is too long to be written out whole. */
  readonly passagesToCome: (count: number) => string;
  readonly placesToCome: (count: number) => string;
  readonly showRest: string;
};
