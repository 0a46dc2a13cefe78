import { type EmbedOptions, readEmbedOptions } from '../../core/embedding/embed-options.ts';
import type { Language } from '../../core/text/languages.ts';
import { readPairs, writePairs } from '../../core/state/fragment.ts';

/** What the element answers to. Whatever a page may leave out falls back to what a reader would expect. */
export const ATTRIBUTES = [
  'src',
  'language',
  'place',
  'passage',
  'view',
  'theme',
  'controls',
  'start',
  'whole',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** Those that say what is shown. */
const VIEW_ATTRIBUTES = ['place', 'passage', 'view'] as const;
export type ViewAttribute = (typeof VIEW_ATTRIBUTES)[number];

export function viewAttribute(name: string): ViewAttribute | undefined {
  return VIEW_ATTRIBUTES.find((each) => each === name);
}

/** Gives the value of an attribute, or nothing where it is absent. */
export type ReadAttribute = (name: Attribute) => string | null;

export type ElementOptions = {
  /** Absolute address of the folder of the article, ending in `/`; absent where `src` gives none. */
  readonly src?: string;
  /** The language asked for; an article that is not written in it is shown in its own. */
  readonly language: Language;
  readonly frame: Pick<EmbedOptions, 'controls' | 'start' | 'theme'>;
  /** The view, as the fragment of an address. */
  readonly view: string;
  /** Absolute address of the whole map, where the page gives one. */
  readonly whole?: string;
};

const WEB = /^(https?|file):$/;

/** Never throws. `page`: the address of the page around; `pageLanguage`: the language it says it is in, where it says so. */
export function readElementOptions(read: ReadAttribute, page: string, pageLanguage: string): ElementOptions {
  const src = addressOf(read('src'), page);
  const folder = src === undefined ? undefined : src.replace(/[?#].*$/, '').replace(/([^/])$/, '$1/');
  const language = (read('language') ?? pageLanguage).trim().toLowerCase().replaceAll('_', '-');
  const whole = addressOf(read('whole'), page);
  const { controls, start, theme } = readEmbedOptions(
    new Map(
      (['controls', 'start', 'theme'] as const).flatMap((name) => {
        const value = read(name);
        return value === null
          ? []
          : [
              [
                name,
                value
                  .trim()
                  .split(/[\s,]+/)
                  .join(),
              ] as const,
            ];
      }),
    ),
  );
  // What is named by itself goes before what the view says of it.
  const pairs = new Map(readPairs(read('view') ?? ''));
  for (const name of ['place', 'passage'] as const) {
    const value = read(name);
    if (value !== null) pairs.set(name, value);
  }
  return {
    ...(folder !== undefined && { src: folder }),
    language,
    frame: { controls, start, theme },
    view: writePairs([...pairs]),
    ...(whole !== undefined && { whole }),
  };
}

function addressOf(written: string | null, page: string): string | undefined {
  if (written === null || written.trim() === '') return undefined;
  try {
    const { protocol, href, username, password } = new URL(written, page);
    // With a user name, `paper.example@elsewhere.example`, it looks like another site than it is.
    return WEB.test(protocol) && username === '' && password === '' ? href : undefined;
  } catch {
    return undefined;
  }
}
