import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/copy-text.ts';
import { mediaQuery } from '../../browser/media-query.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { Language, Passage } from '../../core/article/article.ts';
import { type FullViewContext, textIn, translated } from '../../core/i18n/view-context.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { attributionIn } from '../../core/article/attribution.ts';
import { formatDateInFull } from '../../core/i18n/format-full-date.ts';
import { attributionOf, plainMessage } from '../../core/i18n/attribution-line.ts';

type CardActionsProps = {
  readonly reading: FullViewContext;
  readonly passage: Passage;
  readonly addressOf: () => string;
};
type CopyMessage = 'copied' | 'linkCopied';
/** What was copied, or could not be: then with its text, where there is one. */
type CopyOutcome = { readonly said: CopyMessage | 'copyFailed'; readonly text?: string };

/** Takes the quotation along with its source, or the way to it, and says whether it did. */
export function CardActions({ reading, passage, addressOf }: CardActionsProps) {
  const { words } = reading;
  const [outcome, tell] = useCopyOutcome(passage.id);
  // Phones have a sheet of their own for sharing; known only once the page is theirs.
  const [canShare, setShare] = useState(false);
  useEffect(() => setShare('share' in navigator && mediaQuery('(pointer: coarse)').matches), []);
  const share = () =>
    navigator
      .share({ title: inLanguage(reading.index.article.title, reading.language), url: addressOf() })
      .catch(() => {
        // Whoever turns the system’s own sheet away wanted nothing more.
      });
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={canShare ? words.share : words.copyLink}
        onClick={canShare ? share : () => tell(copyOutcome(addressOf(), 'linkCopied'))}
      >
        <ControlIcon name={canShare ? 'share' : 'link'} />
      </button>
      <button
        type="button"
        class="cite"
        onClick={() => tell(copyOutcome(citationOf(reading, passage, addressOf()), 'copied'))}
      >
        <ControlIcon name="quote" />
        {words.cite}
      </button>
      <p class={outcome ? 'toast' : 'visually-hidden'} role="status">
        {outcome && words[outcome.said]}
      </p>
      {outcome?.text !== undefined && <CopyField text={outcome.text} label={words[outcome.said]} />}
    </>
  );
}

/** What became of the last copy; forgotten after a while, and with the passage it was of. */
function useCopyOutcome(passage: string): [CopyOutcome | undefined, (outcome: Promise<CopyOutcome>) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => setOutcome(undefined), [passage]);
  useEffect(() => {
    // What is to be copied by hand stands until it is.
    if (!outcome || outcome.text !== undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), 6000);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, (coming) => void coming.then(setOutcome)];
}

/** Some pages and browsers refuse the clipboard: that is told, never thrown. */
function copyOutcome(text: string, success: CopyMessage): Promise<CopyOutcome> {
  return copyText(text).then(
    () => ({ said: success }),
    () => ({ said: 'copyFailed' as const, text }),
  );
}

/** What could not be copied, selected, to be copied by hand. `label` says so. */
function CopyField({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea class="copy-field" ref={field} readOnly rows={4} dir="auto" aria-label={label} value={text} />;
}

/** A quotation ready to paste: the words, who said them and how, and where they were printed. `address` is a full URL. */
export function citationOf(reading: FullViewContext, passage: Passage, address: string): string {
  const { article } = reading.index;
  return reading.words.citation({
    quote: passage.quote,
    translation: translated(reading, passage.translation),
    attribution: plainMessage(attributionOf(reading, passage)),
    standing: reading.words.whoAndHow(attributionIn(reading.index, passage)),
    note: passage.note && textIn(reading, passage.note),
    title: textIn(reading, article.title),
    outlet: textIn(reading, article.outlet),
    published: formatDateInFull(article.published, reading.language),
    paragraph: passage.paragraph,
    address,
  });
}

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

type PlacePicturesProps = {
  readonly reading: FullViewContext;
  /** The same picture in several shapes and formats. */
  readonly pictures: readonly {
    readonly name: string;
    readonly shape: string;
    readonly type: 'svg' | 'png';
    readonly path: string;
  }[];
  /** Where the site lies, relative to this page. */
  readonly base: string;
};

/** The place as a picture, with its words: what an editor puts beside a story where no map can stand. */
export function PlacePictures({ reading: { words }, pictures, base }: PlacePicturesProps) {
  return (
    <p class="pictures">
      {words.pictureOfPlace}
      {pictures.map(({ name, shape, type, path }) => (
        <a key={name} class="link" href={`${base}${path}`} download>
          {type === 'png' && words.pictureShapes[shape] ? `${words.pictureShapes[shape]} PNG` : name}
        </a>
      ))}
    </p>
  );
}
