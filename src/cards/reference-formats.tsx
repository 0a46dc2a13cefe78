import type { Language, Passage } from '../model/article.ts';
import { copyOutcome, useCopyOutcome } from './card-actions.tsx';
import { CopyField } from './copy-field.tsx';
import type { FullViewContext } from './reading.ts';

/** The forms a reference is wanted in; their names are the same in every language but for plain text. */
export const REFERENCE_FORMATS = ['text', 'bibtex', 'ris', 'csl-json'] as const;
export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

const FORMAT_NAMES: Readonly<Record<Exclude<ReferenceFormat, 'text'>, string>> = {
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

type ReferenceFormatsProps = {
  readonly reading: FullViewContext;
  readonly passage: Passage;
  /** Writes the reference; what it needs comes when it is asked for. */
  readonly referTo: (passage: Passage, format: ReferenceFormat, language: Language) => Promise<string>;
};

/** The reference for a list of sources, in each language of the article. */
export function ReferenceFormats({ reading: { index, words }, passage, referTo }: ReferenceFormatsProps) {
  const [outcome, tell] = useCopyOutcome(passage.id);
  const copy = (format: ReferenceFormat, language: Language) =>
    tell(
      referTo(passage, format, language).then(
        (text) => copyOutcome(text, 'copied'),
        () => ({ said: 'copyFailed' }),
      ),
    );
  return (
    <details class="references">
      <summary>{words.references}</summary>
      {index.article.languages.map((language) => (
        <p key={language}>
          {words.referenceIn(language)}
          {REFERENCE_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="link"
              aria-label={words.copyReference(nameOf(format), words.referenceIn(language))}
              onClick={() => copy(format, language)}
            >
              <bdi>{nameOf(format)}</bdi>
            </button>
          ))}
        </p>
      ))}
      <p role="status">{outcome && words[outcome.said]}</p>
      {outcome?.text !== undefined && <CopyField text={outcome.text} label={words[outcome.said]} />}
    </details>
  );

  function nameOf(format: ReferenceFormat): string {
    return format === 'text' ? words.referenceText : FORMAT_NAMES[format];
  }
}
