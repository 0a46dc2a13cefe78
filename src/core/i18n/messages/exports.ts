import type { Precision } from '../../article/article.ts';
import type { CoreMessages } from './core.ts';
import type { CardMessages } from './later.ts';

/** The messages of exported files: those of the interface, and some of their own. */
export type ExportMessages = Pick<
  CoreMessages,
  'formats' | 'product' | 'sourceType' | 'standing' | 'caution' | 'ourTranslation' | 'paragraph'
> &
  Pick<CardMessages, 'form' | 'relation'> & {
    readonly mapOf: (title: string) => string;
    /** Follows a name. */
    readonly unnamed: { readonly one: string; readonly several: string };
    /** A name inside a sentence. */
    readonly inSentence: (name: string) => string;
    readonly relayedBy: string;
    readonly repeatedByOutlet: string;
    readonly precision: Readonly<Record<Precision, string>>;
    readonly placedNoCloser: (precision: string, km: number) => string;
    readonly noShape: string;
    readonly margin: (km: number) => string;
    readonly unplaced: string;
    readonly licence: (address: string) => string;
    /** What those who reuse a file are asked to keep. */
    readonly terms: string;
  };
