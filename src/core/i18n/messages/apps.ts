import type { MessageParts } from './core.ts';
import type { Language } from '../../text/languages.ts';
import type { Activity, Level, Skill } from '../../article/lesson.ts';

/** Messages of the presentation and of the speaker view. */
export type PresentMessages = {
  readonly presentation: string;
  /** Link to the presentation on the map page. */
  readonly invitation: (scenes: number) => string;
  readonly lead: (published: string) => string;
  readonly sceneOf: (scene: number, total: number) => string;
  readonly stepOf: (step: number, total: number) => string;
  /** Before the title of the next scene. */
  readonly comesNext: string;
  readonly endOfTalk: string;
  /** The voice that passed the words on. */
  readonly passedOnBy: (voice: MessageParts) => MessageParts;
  readonly printedBy: (outlet: string, date: string) => MessageParts;
  readonly onDate: (through: string, date: string) => MessageParts;
  readonly pullQuote: (outlet: string) => MessageParts;
  readonly goesBackTo: (voice: MessageParts) => MessageParts;
  /** The printed words beside our translation; `printed`: their language. */
  readonly original: (printed: Language) => string;
  readonly undated: string;
  /** Before the first date of the timeline. */
  readonly earliest: string;
  readonly published: string;
  readonly datesLabel: (dated: number) => string;
  readonly mapOf: (places: string) => string;
  readonly mapStays: string;
  readonly questions: string;
  readonly notes: string;

  /** Scene that counts passages by voice. */
  readonly oneUnnamed: (count: number, total: number) => string;
  /** Explains why a voice the class has seen may have no row. */
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

/** Messages of the teaching pages. */
export type TeachMessages = {
  /** Link to the teaching pages on the map page. */
  readonly invitation: string;
  readonly teacherPage: string;
  readonly wholeMap: string;
  readonly presentation: string;
  readonly skipToContent: string;
  readonly contents: string;
  readonly asReported: (published: string) => string;
  readonly teachTitle: (title: string) => string;
  readonly teachLead: string;
  readonly openTo: (text: string) => string;

  readonly aims: string;
  readonly care: string;
  /** Answer key of the handout. */
  readonly key: string;
  readonly keyNote: string;
  readonly plans: string;
  readonly plan: (minutes: number) => string;
  readonly minutes: (count: number) => string;
  readonly sceneNumber: (number: number) => string;
  readonly activities: string;
  readonly activity: Readonly<Record<Activity, string>>;
  readonly activityLead: Readonly<Record<Activity, string>>;
  readonly scenes: string;
  readonly questions: string;
  readonly questionsLead: string;
  readonly skill: Readonly<Record<Skill, string>>;
  readonly skillAsks: Readonly<Record<Skill, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly background: string;
  readonly backgroundLead: (published: string) => string;
  readonly source: string;
  readonly inTheArticle: string;
  readonly glossary: string;
  readonly glossaryLead: string;
  readonly print: string;
  readonly rights: string;

  readonly nextPassage: string;
  readonly toSummary: string;
  readonly restart: string;
  readonly reveal: string;
  readonly roundOf: (position: number, total: number) => string;
  readonly nothingKept: string;
  readonly needsScript: string;
  readonly answerFollows: string;
  readonly summary: string;
  readonly discuss: string;
  readonly articleSays: string;

  readonly forClass: string;
  readonly forClassNote: string;
  readonly alone: string;
  readonly aloneNote: string;
  readonly chooseWay: string;
  readonly chooseRounds: string;
  readonly choosePassages: string;
  readonly chooseQuestions: string;
  readonly asks: Readonly<Record<'both' | 'voice' | 'standing', string>>;
  readonly roundsTake: (passages: number, minutes: number) => string;
  readonly noneChosen: string;
  readonly whole: string;
  readonly wholeWithCues: string;
  readonly withheld: string;
  readonly askVoice: string;
  readonly askStanding: string;
  readonly keysOfTally: string;
  readonly more: (option: string) => string;
  readonly fewer: (option: string) => string;
  readonly classSaid: string;
  readonly youSaid: string;
  readonly nobodySaid: string;
  readonly undecided: (options: string) => string;
  /** The printed words beside our translation; `printed`: their language. */
  readonly original: (printed: Language) => string;
  readonly or: string;
  readonly found: string;
  readonly missed: string;
  readonly chain: string;
  readonly chainNote: string;
  readonly voicesFound: (found: number, total: number) => string;
  readonly standingsFound: (found: number, total: number) => string;
  readonly byVoice: string;
  readonly byVoiceNote: string;
  readonly ofPassages: (count: number, total: number) => string;
  readonly onlyPlaces: (count: number) => string;
  readonly oneUnnamed: (passages: number, total: number, places: number, allPlaces: number) => string;
  readonly voice: string;
  readonly voiceStanding: string;

  readonly askPlace: string;
  readonly keysOfMap: string;
  readonly mapToMark: (title: string) => string;
  readonly radius: string;
  readonly kilometres: (count: number) => string;
  readonly nowhere: string;
  readonly nowhereChosen: string;
  readonly crossAt: (town: string, km: number, radius: string) => string;
  readonly yourCircle: string;
  readonly allowedArea: string;
  readonly wordsAllow: (place: string) => string;
  readonly noPlace: string;
  readonly offBy: (km: number) => string;
  readonly within: string;
  readonly overPrecise: (times: number) => string;
  readonly asPrecise: string;
  readonly tooWide: (times: number) => string;
  readonly honestRadius: (km: number) => string;
  readonly nowhereRight: string;
  readonly nowhereWrong: string;
  readonly placedNothing: string;
  readonly distance: string;
  readonly claimed: string;
  readonly allowed: string;
  readonly insideOf: (count: number, total: number) => string;
  readonly tooPreciseIn: (count: number, total: number) => string;
  readonly ownScale: (km: number) => string;

  readonly passageInNumber: (number: number) => string;
  readonly handoutName: string;
  readonly handoutDate: string;
  readonly handoutLead: string;
  /** `printed`: the language of the article. */
  readonly handoutTranslated: (printed: Language) => string;
  readonly handoutMap: string;
  readonly handoutPassages: string;
  readonly handoutQuestions: string;
  readonly onMap: (numbers: string) => string;
  readonly notOnMap: string;
  readonly printHint: string;
  readonly code: string;
  readonly noCode: string;
  readonly undated: string;
};

/** Messages of the embed. */
export type EmbedMessages = {
  /** What the embed is, and who made it: not the outlet. */
  readonly madeBy: (product: string) => string;
  readonly openWhole: string;
  readonly openWholeShort: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  /** Opens the list of passages over the map. */
  readonly openList: string;
  readonly closeList: string;
  readonly passageInHand: string;
  readonly noPassage: string;
};

/** Messages about a newer version of the page that is ready to load. */
export type OfflineMessages = {
  readonly newVersion: string;
  readonly reload: string;
  /** Shown if a part of the page failed to load, though the server answers and has no newer version. */
  readonly partMissing: string;
  /** The button beside that message, and beside the one on a part of an older version. */
  readonly reloadPage: string;
  /** Closes the notice; the newer version loads on the next visit. */
  readonly later: string;
};

/** Messages of the help. */
export type HelpMessages = {
  readonly head: string;
  readonly sentences: readonly string[];
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
};

/** Messages of the element. */
export type ElementMessages = {
  /** Notice below the quotation when the server has no fingerprint of the article. */
  readonly unproven: string;
  /** Notice when there is a fingerprint and it does not prove every passage. */
  readonly partlyUnproven: string;
};
