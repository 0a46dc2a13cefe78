import type { MessageParts } from './words.ts';

/** What the presentation and the speaker’s window say. */
export type PresentMessages = {
  readonly presentation: string;
  /** The way here from the page of the map. */
  readonly invitation: (scenes: number) => string;
  readonly lead: (published: string) => string;
  readonly sceneOf: (scene: number, total: number) => string;
  readonly stepOf: (step: number, total: number) => string;
  /** Before the title of the scene to come. */
  readonly comesNext: string;
  readonly endOfTalk: string;
  /** The voice that passed it on. */
  readonly passedOnBy: (voice: MessageParts) => MessageParts;
  readonly printedBy: (outlet: string, date: string) => MessageParts;
  readonly onDate: (through: string, date: string) => MessageParts;
  readonly pullQuote: (outlet: string) => MessageParts;
  readonly goesBackTo: (voice: MessageParts) => MessageParts;
  readonly undated: string;
  /** Before the first date of the line. */
  readonly earliest: string;
  readonly published: string;
  readonly datesLabel: (dated: number) => string;
  readonly mapOf: (places: string) => string;
  readonly mapStays: string;
  readonly questions: string;
  readonly notes: string;

  /** The article by voice. */
  readonly oneUnnamed: (count: number, total: number) => string;
  /** Why a voice the class has met may have no row. */
  readonly countedFor: string;
  readonly pullQuotesAmong: (count: number) => string;
  readonly gaps: {
    readonly undated: (count: number, total: number) => string;
    readonly unplaced: (count: number, total: number) => string;
    readonly notPoints: (count: number, total: number) => string;
    readonly unnamed: (count: number, total: number) => string;
    readonly secondHand: (count: number, total: number) => string;
    readonly alleged: (count: number, total: number) => string;
  };

  readonly controls: string;
  readonly next: string;
  readonly previous: string;
  readonly first: string;
  readonly last: string;
  readonly overview: string;
  readonly black: string;
  readonly isBlack: string;
  readonly help: string;
  readonly full: string;
  readonly speaker: string;
  readonly goTo: string;
  readonly goToNumber: (total: number) => string;
  readonly go: string;
  readonly noSuchScene: (total: number) => string;
  readonly spot: string;
  readonly auto: string;
  readonly pauseAuto: string;
  readonly seconds: (count: number) => string;
  readonly delay: string;
  readonly code: string;
  readonly codeLead: string;
  readonly phonesCannot: string;
  readonly keys: string;
  readonly keyNames: Readonly<Record<'space' | 'left' | 'right' | 'or', string>>;
  readonly close: string;
  readonly print: string;
  readonly toMap: string;
  readonly speakerBlocked: string;
  readonly openByHand: string;

  readonly speakerTitle: string;
  readonly speakerLead: string;
  readonly onScreen: string;
  readonly isBlackNow: string;
  readonly elapsed: string;
  readonly clock: string;
  readonly pauseClock: string;
  readonly runClock: string;
  readonly resetClock: string;
  readonly passageText: string;
  readonly inStep: string;
  readonly alone: string;
};
