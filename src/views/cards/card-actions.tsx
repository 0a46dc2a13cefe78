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
  readonly context: FullViewContext;
  readonly passage: Passage;
  readonly addressOf: () => string;
};
type CopyMessage = 'copied' | 'linkCopied';
/** Result of the last copy. `text` is the text that could not be copied, where there is one. */
type CopyOutcome = { readonly message: CopyMessage | 'copyFailed'; readonly text?: string };

/** Buttons that copy or share the citation or the link, and a status line with the result. */
export function CardActions({ context, passage, addressOf }: CardActionsProps) {
  const { messages } = context;
  const [outcome, showOutcome] = useCopyOutcome(passage.id);
  // Web Share API, mostly on phones. False in the prerendered page, so that its markup matches at hydration.
  const [canShare, setShare] = useState(false);
  useEffect(() => setShare('share' in navigator && mediaQuery('(pointer: coarse)').matches), []);
  const share = () =>
    navigator
      .share({ title: inLanguage(context.index.article.title, context.language), url: addressOf() })
      .catch(() => {
        // `share` rejects when the reader closes the share sheet of the system: no error to show.
      });
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={canShare ? messages.share : messages.copyLink}
        onClick={canShare ? share : () => showOutcome(copyOutcome(addressOf(), 'linkCopied'))}
      >
        <ControlIcon name={canShare ? 'share' : 'link'} />
      </button>
      <button
        type="button"
        class="cite"
        onClick={() => showOutcome(copyOutcome(citationOf(context, passage, addressOf()), 'copied'))}
      >
        <ControlIcon name="quote" />
        {messages.cite}
      </button>
      <p class={outcome ? 'toast' : 'visually-hidden'} role="status">
        {outcome && messages[outcome.message]}
      </p>
      {outcome?.text !== undefined && <CopyField text={outcome.text} label={messages[outcome.message]} />}
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
export function citationOf(context: FullViewContext, passage: Passage, address: string): string {
  const { article } = context.index;
  return context.messages.citation({
    quote: passage.quote,
    translation: translated(context, passage.translation),
    attribution: plainMessage(attributionOf(context, passage)),
    standing: context.messages.whoAndHow(attributionIn(context.index, passage)),
    note: passage.note && textIn(context, passage.note),
    title: textIn(context, article.title),
    outlet: textIn(context, article.outlet),
    published: formatDateInFull(article.published, context.messages.formats),
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
  readonly context: FullViewContext;
  readonly passage: Passage;
  /** Writes the reference; the code of the formats is loaded at the first call. */
  readonly referTo: (passage: Passage, format: ReferenceFormat, language: Language) => Promise<string>;
};

/** The reference for a bibliography, in each language of the article. */
export function ReferenceFormats({ context: { index, messages }, passage, referTo }: ReferenceFormatsProps) {
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
      <summary>{messages.references}</summary>
      {index.article.languages.map((language) => (
        <p key={language}>
          {messages.referenceIn(language)}
          {REFERENCE_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="link"
              aria-label={messages.copyReference(nameOf(format), messages.referenceIn(language))}
              onClick={() => copy(format, language)}
            >
              <bdi>{nameOf(format)}</bdi>
            </button>
          ))}
        </p>
      ))}
      <p role="status">{outcome && messages[outcome.message]}</p>
      {outcome?.text !== undefined && <CopyField text={outcome.text} label={messages[outcome.message]} />}
    </details>
  );

  function nameOf(format: ReferenceFormat): string {
    return format === 'text' ? messages.referenceText : FORMAT_NAMES[format];
  }
}

type PlacePicturesProps = {
  readonly context: FullViewContext;
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
export function PlacePictures({ context: { messages }, pictures, base }: PlacePicturesProps) {
  return (
    <p class="pictures">
      {messages.pictureOfPlace}
      {pictures.map(({ name, shape, type, path }) => (
        <a key={name} class="link" href={`${base}${path}`} download>
          {type === 'png' && messages.pictureShapes[shape] ? `${messages.pictureShapes[shape]} PNG` : name}
        </a>
      ))}
    </p>
  );
}
