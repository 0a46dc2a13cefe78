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
/** Result of the last copy. `text` is the text that could not be copied, where there is one. */
type CopyOutcome = { readonly message: CopyMessage | 'copyFailed'; readonly text?: string };

/** Buttons that copy or share the citation or the link, and a status line with the result. */
export function CardActions({ reading, passage, addressOf }: CardActionsProps) {
  const { words } = reading;
  const [outcome, showOutcome] = useCopyOutcome(passage.id);
  // Web Share API, mostly on phones. False in the prerendered page, so that its markup matches at hydration.
  const [canShare, setShare] = useState(false);
  useEffect(() => setShare('share' in navigator && mediaQuery('(pointer: coarse)').matches), []);
  const share = () =>
    navigator
      .share({ title: inLanguage(reading.index.article.title, reading.language), url: addressOf() })
      .catch(() => {
        // `share` rejects when the reader closes the share sheet of the system: no error to show.
      });
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={canShare ? words.share : words.copyLink}
        onClick={canShare ? share : () => showOutcome(copyOutcome(addressOf(), 'linkCopied'))}
      >
        <ControlIcon name={canShare ? 'share' : 'link'} />
      </button>
      <button
        type="button"
        class="cite"
        onClick={() => showOutcome(copyOutcome(citationOf(reading, passage, addressOf()), 'copied'))}
      >
        <ControlIcon name="quote" />
        {words.cite}
      </button>
      <p class={outcome ? 'toast' : 'visually-hidden'} role="status">
        {outcome && words[outcome.message]}
      </p>
      {outcome?.text !== undefined && <CopyField text={outcome.text} label={words[outcome.message]} />}
    </>
  );
}

/** The result of the last copy. It is cleared after a while, and when another passage is shown. */
function useCopyOutcome(passage: string): [CopyOutcome | undefined, (outcome: Promise<CopyOutcome>) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => setOutcome(undefined), [passage]);
  useEffect(() => {
    // A text that the reader has to copy by hand stays on the page.
    if (!outcome || outcome.text !== undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), 6000);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, (pending) => void pending.then(setOutcome)];
}

/** Some pages and browsers refuse access to the clipboard: the failure is a result, never an exception. */
function copyOutcome(text: string, success: CopyMessage): Promise<CopyOutcome> {
  return copyText(text).then(
    () => ({ message: success }),
    () => ({ message: 'copyFailed' as const, text }),
  );
}

/** A text field with the text that could not be copied, selected for the reader. `label` explains it. */
function CopyField({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea class="copy-field" ref={field} readOnly rows={4} dir="auto" aria-label={label} value={text} />;
}

/** The citation as plain text: quotation, attribution and where it was printed. `address` is a full URL. */
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

/** Formats of a reference. Their names are the same in every language, except for plain text. */
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
  /** Writes the reference; the code of the formats is loaded at the first call. */
  readonly referTo: (passage: Passage, format: ReferenceFormat, language: Language) => Promise<string>;
};

/** The reference for a bibliography, in each language of the article. */
export function ReferenceFormats({ reading: { index, words }, passage, referTo }: ReferenceFormatsProps) {
  const [outcome, showOutcome] = useCopyOutcome(passage.id);
  const copy = (format: ReferenceFormat, language: Language) =>
    showOutcome(
      referTo(passage, format, language).then(
        (text) => copyOutcome(text, 'copied'),
        () => ({ message: 'copyFailed' }),
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
      <p role="status">{outcome && words[outcome.message]}</p>
      {outcome?.text !== undefined && <CopyField text={outcome.text} label={words[outcome.message]} />}
    </details>
  );

  function nameOf(format: ReferenceFormat): string {
    return format === 'text' ? words.referenceText : FORMAT_NAMES[format];
  }
}

type PlacePicturesProps = {
  readonly reading: FullViewContext;
  /** The same picture in several aspect ratios and file formats. */
  readonly pictures: readonly {
    readonly name: string;
    readonly shape: string;
    readonly type: 'svg' | 'png';
    readonly path: string;
  }[];
  /** Path of the site, relative to this page. */
  readonly base: string;
};

/** Pictures of the place with its messages, for stories whose page cannot embed a map. */
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
