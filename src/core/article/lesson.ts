import type { Standing, Text } from './article.ts';
import type { ScenePassage } from './scene.ts';

/** The four skills of reading historical sources that a class practises. */
export const SKILLS = ['sourcing', 'contextualisation', 'corroboration', 'close-reading'] as const;
export type Skill = (typeof SKILLS)[number];

/** The levels of difficulty of a question, easiest first. */
export const LEVELS = ['starting', 'further', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/** The activities of a class besides the presentation; each has a page of its own. */
export const ACTIVITIES = ['who-says-so', 'how-sure', 'compare', 'handout'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** One step of a lesson plan: a scene or an activity, and its duration. */
export type PlanStep = {
  readonly minutes: number;
  readonly title: Text;
  readonly text: Text;
  /** The id of a scene. */
  readonly scene?: string;
  readonly activity?: Activity;
};

export type Plan = { readonly minutes: number; readonly steps: readonly PlanStep[] };

export type Question = {
  readonly skill: Skill;
  readonly level: Level;
  readonly ask: Text;
  /** The passages it is about, by id. */
  readonly passages: readonly string[];
};

/** A background fact that was known on the day of publication, from a source other than the article. */
export type Fact = {
  /** EDTF level 1. */
  readonly when: string;
  readonly text: Text;
  /** The source with its name and date, without a URL. */
  readonly source: Text;
  /** The URL of the source. */
  readonly url?: string;
  /** The passages of the article on the same subject, by id. */
  readonly passages: readonly string[];
};

/** A glossary term as the article prints it, with the passages that contain it. */
export type Term = {
  readonly term: string;
  readonly translation: Text;
  readonly meaning: Text;
  readonly passages: readonly string[];
};

/** A passage that pupils locate on the map. Without `place`, the right answer is that the wording names no place. */
export type PassageToPlace = ScenePassage & { readonly place?: string };

/**
 * A passage whose speaker pupils identify. `cues`: wording of the quotation that reveals the speaker or the standing,
 * highlighted with the answer. `alsoRight`: other defensible answers.
 */
export type PassageToTell = ScenePassage & {
  readonly cues?: readonly string[];
  readonly alsoRight?: { readonly kinds?: readonly string[]; readonly standings?: readonly Standing[] };
};

/** `lines`: ruled lines for the written answer. `answer`: printed in the teacher’s key only. */
export type HandoutQuestion = { readonly ask: Text; readonly lines: number; readonly answer?: Text };

/** The teaching material for one article. */
export type Lesson = {
  readonly aims: readonly Text[];
  /** Notes for before the lesson: the suitable age, and consideration for pupils the events may concern. */
  readonly care?: readonly Text[];
  readonly plans: readonly Plan[];
  readonly questions: readonly Question[];
  readonly background: readonly Fact[];
  readonly glossary: readonly Term[];
  /** Two passages compared side by side. */
  readonly comparison: { readonly passages: readonly ScenePassage[]; readonly ask: readonly Text[] };
  /** Passages shown without their attribution; `discuss`: closing questions. */
  readonly whoSaysSo: { readonly passages: readonly PassageToTell[]; readonly discuss: readonly Text[] };
  readonly howSure: { readonly passages: readonly PassageToPlace[]; readonly discuss: readonly Text[] };
  readonly handout: { readonly passages: readonly ScenePassage[]; readonly ask: readonly HandoutQuestion[] };
};
