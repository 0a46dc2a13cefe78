import type { Standing, Text } from './article.ts';
import type { ScenePassage } from './scene.ts';

/** How historians read a source: the four skills a class practises. */
export const SKILLS = ['sourcing', 'contextualisation', 'corroboration', 'close-reading'] as const;
export type Skill = (typeof SKILLS)[number];

/** How far a question goes, easiest first. */
export const LEVELS = ['starting', 'further', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/** What a class can do besides watching scenes, each a page of its own. */
export const ACTIVITIES = ['who-says-so', 'how-sure', 'compare', 'handout'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** One step of a plan: a scene or an activity, and how long it takes. */
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

/** Something known on the day the article was printed, from elsewhere: never a claim of the article. */
export type Fact = {
  /** EDTF level 1. */
  readonly when: string;
  readonly text: Text;
  /** Who says so, named and dated; no address. */
  readonly source: Text;
  /** Where it can be read. */
  readonly url?: string;
  /** What the article prints on the same matter. */
  readonly passages: readonly string[];
};

/** A term as the article prints it, and where it stands. */
export type Term = {
  readonly term: string;
  readonly translation: Text;
  readonly meaning: Text;
  readonly passages: readonly string[];
};

/** A passage to be placed on the map. Without a place: the words name none, and that is the answer. */
export type PassageToPlace = ScenePassage & { readonly place?: string };

/**
 * A passage whose speaker a class is to tell. `cues`: the article’s own words that reveal who speaks or how, marked once
 * the answer is shown. `alsoRight`: other answers that can be defended.
 */
export type PassageToTell = ScenePassage & {
  readonly cues?: readonly string[];
  readonly alsoRight?: { readonly kinds?: readonly string[]; readonly standings?: readonly Standing[] };
};

/** `lines`: ruled lines to write on. `answer`: for the teacher’s key, never on the handout. */
export type HandoutQuestion = { readonly ask: Text; readonly lines: number; readonly answer?: Text };

/** What a teacher needs of one article. */
export type Lesson = {
  readonly aims: readonly Text[];
  /** What to mind before the lesson: the age it suits, and care for pupils it may concern. */
  readonly care?: readonly Text[];
  readonly plans: readonly Plan[];
  readonly questions: readonly Question[];
  readonly background: readonly Fact[];
  readonly glossary: readonly Term[];
  /** Two passages to be read side by side. */
  readonly comparison: { readonly passages: readonly ScenePassage[]; readonly ask: readonly Text[] };
  /** Passages shown without who says them; `discuss`: questions for the end. */
  readonly whoSaysSo: { readonly passages: readonly PassageToTell[]; readonly discuss: readonly Text[] };
  readonly howSure: { readonly passages: readonly PassageToPlace[]; readonly discuss: readonly Text[] };
  readonly handout: { readonly passages: readonly ScenePassage[]; readonly ask: readonly HandoutQuestion[] };
};
