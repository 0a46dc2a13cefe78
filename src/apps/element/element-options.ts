import { type EmbedOptions, readEmbedOptions } from '../../core/embedding/embed-options.ts';
import type { Language } from '../../core/text/languages.ts';
import { readPairs, writePairs } from '../../core/state/fragment.ts';

/** The observed attributes; all but `src` have a default. */
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

/** The attributes that set filters and selection. */
const VIEW_ATTRIBUTES = ['place', 'passage', 'view'] as const;
export type ViewAttribute = (typeof VIEW_ATTRIBUTES)[number];

export function viewAttribute(name: string): ViewAttribute | undefined {
  return VIEW_ATTRIBUTES.find((each) => each === name);
}

/** Returns the value of an attribute; null if it is absent. */
export type ReadAttribute = (name: Attribute) => string | null;

export type ElementOptions = {
  /** Absolute address of the folder of the article, ending in `/`; absent without a valid `src`. */
  readonly src?: string;
  /** The requested language tag; an article without that language is shown in one of its own. */
  readonly language: Language;
  readonly frame: Pick<EmbedOptions, 'controls' | 'start' | 'theme'>;
  /** Filters and selection, as the fragment of an address. */
  readonly view: string;
  /** Absolute address of the full map; absent if the page sets none. */
  readonly whole?: string;
};

const WEB = /^(https?|file):$/;

/**
 * Parses the attributes; never throws. `page`: address of the host page; `pageLanguage`: its declared language, or an
 * empty string.
 */
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
  // The attributes `place` and `passage` take precedence over the same keys in `view`.
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

function addressOf(value: string | null, page: string): string | undefined {
  if (value === null || value.trim() === '') return undefined;
  try {
    const { protocol, href, username, password } = new URL(value, page);
    // A user name in the address disguises the host: `paper.example@elsewhere.example`.
    return WEB.test(protocol) && username === '' && password === '' ? href : undefined;
  } catch {
    return undefined;
  }
}
