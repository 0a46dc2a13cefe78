import type { Form, Language, Relation } from '../model/article.ts';
import type { MessageParts } from './rich.ts';

/** What the card of a passage says beyond the passage itself. It comes with the card. */
export type CardMessages = {
  readonly passageOf: (position: number, total: number) => string;
  readonly inArticleOrder: string;
  readonly cite: string;
  readonly copied: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly share: string;
  readonly references: string;
  readonly referenceIn: (language: Language) => string;
  readonly referenceText: string;
  readonly copyReference: (format: string, language: string) => string;
  readonly copyFailed: string;
  readonly hideOriginal: string;
  readonly translationShown: string;
  readonly hideTranslation: string;
  readonly form: Readonly<Record<Form, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly where: string;
  readonly when: string;
  readonly inPrint: string;
  /** `translation`: ours, for who does not read the article’s language. */
  readonly saidOf: (words: string, relation: string, translation: string | undefined) => MessageParts;
  readonly datedAs: (words: string, date: string, translation: string | undefined) => MessageParts;
  readonly growSheet: string;
  readonly shrinkSheet: string;
  readonly citation: (parts: CitationParts) => string;
};

export type CitationParts = {
  readonly quote: string;
  readonly attribution: string;
  readonly standing: string;
  readonly note?: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly paragraph: number;
  readonly translation?: string;
  readonly address: string;
};
