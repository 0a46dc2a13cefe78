/** The front page of a site with several articles. */
export type FrontMessages = {
  readonly title: string;
  readonly lead: string;
  /** Accessible name of the links to other languages. */
  readonly languages: string;
  readonly articles: (count: number) => string;
  readonly places: (count: number) => string;
  /** “in 3 articles”: how many articles name a place. */
  readonly inArticles: (count: number) => string;
  /** Accessible name of the map. */
  readonly map: string;
  /** Heading of the list of places, and what a reader should know of its counts. */
  readonly placesHead: string;
  readonly placesNote: string;
  /** Label of the search field. */
  readonly search: string;
  /** Names of the filters. */
  readonly outlet: string;
  readonly language: string;
  readonly year: string;
  readonly country: string;
  /** The choice that filters nothing. */
  readonly all: string;
  /** How many articles pass the filters; both are numbers as text. */
  readonly shownOf: (shown: string, all: string) => string;
  readonly nothingFound: string;
  readonly clear: string;
  /** Label of the link to the feed. */
  readonly feed: string;
};
