import { attributionOf } from '../../core/i18n/attribution-line.ts';
import { quotationOf, quoteAttributes } from '../../core/i18n/quote-attributes.ts';
import { type FullViewContext, textIn, UNTRANSLATED } from '../../core/i18n/view-context.ts';
import type { Language, Passage, Text, Voice } from '../../core/article/article.ts';
import { otherQuoteIn } from '../../core/article/quote.ts';
import type { Hit, HitRange } from './search-article.ts';
import type { SearchFieldName } from './search-documents.ts';
import type { MessageParts } from '../../core/i18n/messages/core.ts';
import { highlightSegments, type TextRange } from '../../core/i18n/highlight.ts';

type SearchOptionProps = { readonly context: FullViewContext; readonly hit: Hit };

const rangesIn = (hit: Hit, field: SearchFieldName, place?: string): readonly HitRange[] =>
  hit.ranges.filter((range) => range.field === field && range.place === place);

/** The content of an option, with the matches highlighted. */
export function SearchOption({ context, hit }: SearchOptionProps) {
  if (hit.kind === 'place') return <PlaceOption context={context} hit={hit} />;
  if (hit.kind === 'voice') {
    const voice = context.index.voice(hit.id);
    return <VoiceOption context={context} hit={hit} voice={voice} />;
  }
  const passage = context.index.passage(hit.id);
  return passage ? <PassageOption context={context} hit={hit} passage={passage} /> : null;
}

function PlaceOption({ context, hit }: SearchOptionProps) {
  const { index, messages } = context;
  return (
    <span class="search-line">
      <PlaceName context={context} hit={hit} id={hit.id} />
      <span class="search-remark">{messages.passages(index.passagesOf(hit.id).length)}</span>
    </span>
  );
}

type NameProps = SearchOptionProps & {
  readonly id: string;
  /** Id of the place, where its name is shown for a passage: its ranges have the same id. */
  readonly place?: string;
};

/** The name, and the name in another language where that one matched. */
function PlaceName({ context, hit, id, place }: NameProps) {
  const name = context.index.place(id)?.name;
  if (!name) return null;
  const { languages } = context.index.article;
  // For a place, the name in the next language of the article is always shown beside it.
  const beside = place === undefined ? languages.find((each) => each !== context.language) : undefined;
  return (
    <>
      <bdi class="search-name" {...UNTRANSLATED}>
        <HighlightedText text={textIn(context, name)} ranges={rangesIn(hit, 'name', place)} />
      </bdi>
      <OtherNames context={context} hit={hit} name={name} place={place} beside={beside} />
    </>
  );
}

type OtherProps = SearchOptionProps & {
  readonly name: Text;
  readonly place?: string | undefined;
  readonly beside?: Language | undefined;
};

/** The name in the other languages that matched. */
function OtherNames({ context, hit, name, place, beside }: OtherProps) {
  return Object.entries(name).map(([other, text]) => {
    const ranges = rangesIn(hit, `name-${other}`, place);
    if (other === context.language || (ranges.length === 0 && other !== beside)) return null;
    return (
      <bdi class="search-remark" lang={other} key={other} {...UNTRANSLATED}>
        <HighlightedText text={text} ranges={ranges} />
      </bdi>
    );
  });
}

function VoiceOption({ context, hit, voice }: SearchOptionProps & { readonly voice: Voice }) {
  const { messages } = context;
  const unnamed = voice.named ? undefined : voice.count === 'several' ? messages.unnamed.several : messages.unnamed.one;
  return (
    <span class="search-line">
      <span class="attribution">
        <HighlightedRichText
          parts={messages.attribution(textIn(context, voice.name), unnamed, undefined)}
          ranges={rangesIn(hit, 'name')}
        />
      </span>
      <OtherNames context={context} hit={hit} name={voice.name} />
    </span>
  );
}

/** The attribution, then the text around the match, in the language that matched. */
function PassageOption({ context, hit, passage }: SearchOptionProps & { readonly passage: Passage }) {
  const { messages } = context;
  const inOther = rangesIn(hit, 'other-quote');
  const isOther = rangesIn(hit, 'quote').length === 0 && inOther.length > 0;
  const usual = quotationOf(context, passage);
  const quote = (isOther && otherQuoteIn(context.index.article, context.language, passage)) || usual;
  const snippet = snippetOf(quote.text, isOther ? inOther : rangesIn(hit, 'quote'));
  const places = [...new Set(hit.ranges.flatMap(({ place }) => place ?? []))];
  return (
    <>
      <span class="attribution">
        <HighlightedRichText parts={attributionOf(context, passage)} ranges={rangesIn(hit, 'attribution')} />
        {messages.formats.colon}{' '}
      </span>
      <span
        class={quote.isTranslation ? 'quote quote-translated' : 'quote'}
        {...quoteAttributes(quote)}
        data-cut-before={snippet.isCutBefore || undefined}
        data-cut-after={snippet.isCutAfter || undefined}
      >
        <HighlightedText text={snippet.text} ranges={snippet.ranges} />
      </span>
      {isOther && (
        <span class="search-remark">
          {quote.isTranslation ? messages.ourTranslation : messages.original(quote.lang)}
        </span>
      )}
      {places.map((place) => (
        <span class="search-line search-remark" key={place}>
          {messages.where}
          {messages.formats.colon} <PlaceName context={context} hit={hit} id={place} place={place} />
        </span>
      ))}
    </>
  );
}

type HighlightedTextProps = { readonly text: string; readonly ranges: readonly TextRange[] };

/** A text with the matches in `<mark>`. */
export function HighlightedText({ text, ranges }: HighlightedTextProps) {
  return (
    <>
      {highlightSegments(text, ranges).map(({ text: part, isMarked }, position) =>
        isMarked ? <mark key={position}>{part}</mark> : part,
      )}
    </>
  );
}

/** A rich text; the ranges count through its plain text. `<strong>` for weight, `<bdi>` for data. */
export function HighlightedRichText({
  parts,
  ranges,
}: {
  readonly parts: MessageParts;
  readonly ranges: readonly TextRange[];
}) {
  let offset = 0;
  return (
    <>
      {parts.map((part, position) => {
        const text = typeof part === 'string' ? part : Object.values(part).join('');
        const start = offset;
        offset += text.length;
        const own = ranges.map((range) => ({ start: range.start - start, end: range.end - start }));
        const marked = <HighlightedText key={position} text={text} ranges={own} />;
        if (typeof part === 'string') return marked;
        if (!('strong' in part || 'name' in part)) return <bdi key={position}>{marked}</bdi>;
        return (
          <strong key={position} {...('name' in part && UNTRANSLATED)}>
            <bdi>{marked}</bdi>
          </strong>
        );
      })}
    </>
  );
}

/** An excerpt of whole words, the ranges in it, and on which sides it was cut. */
export type Snippet = {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
};

/** In UTF-16 code units: context before the match, and about two lines in all. */
const BEFORE = 40;
const IN_ALL = 150;

/** The text around the first range; the beginning where there is none. Cut at spaces only. */
export function snippetOf(text: string, ranges: readonly TextRange[]): Snippet {
  const first = ranges.length === 0 ? { start: 0, end: 0 } : ranges.reduce((a, b) => (b.start < a.start ? b : a));
  const start = first.start <= BEFORE ? 0 : wordStartBefore(text, first.start - BEFORE);
  const end = wordEndAfter(text, Math.max(start + IN_ALL, first.end));
  return {
    text: text.slice(start, end),
    ranges: ranges
      .filter((range) => range.start >= start && range.end <= end)
      .map((range) => ({ start: range.start - start, end: range.end - start })),
    isCutBefore: text.slice(0, start).trim() !== '',
    isCutAfter: text.slice(end).trim() !== '',
  };
}

function wordStartBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function wordEndAfter(text: string, offset: number): number {
  let at = Math.min(offset, text.length);
  while (at < text.length && !/\s/.test(text.charAt(at))) at += 1;
  return at;
}
