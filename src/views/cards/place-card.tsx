import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { CardContent } from '../../core/state/visible.ts';
import { backIn, onwardIn } from '../../core/text/languages.ts';
import { attributionOf } from '../../core/i18n/attribution-line.ts';
import { Badges } from './badges.tsx';
import { ArticleText, Caution, RichText } from '../../browser/article-text.tsx';
import { CardActions } from './card-actions.tsx';
import { PassageFacts, Quotation } from './passage-on-card.tsx';
import { type FullViewContext, UNTRANSLATED, type ViewContext } from '../../core/i18n/view-context.ts';
import { ShapeSwatch } from '../../map/symbols/shape-swatch.tsx';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import { precisionLineOf, passagesAndVoices } from '../../core/i18n/place-line.ts';

type PlaceCardProps = {
  readonly context: FullViewContext;
  readonly content: CardContent;
  readonly order: 'place' | 'article';
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOrder: (order: 'place' | 'article') => void;
  /** Clears all filters; without it the card only says which passages are hidden. */
  readonly onClearFilters?: () => void;
  /** The address of the view on the card, for the citation. */
  readonly addressOf: () => string;
  /** The reference in other formats, drawn by the caller. */
  readonly references?: ComponentChildren;
};

/**
 * The card of a place, for popup and bottom sheet: its names, voices, quotations, precision and paragraphs in print.
 */
export function PlaceCard(props: PlaceCardProps) {
  const { context, content, order, onClose, onStep, onOrder, onClearFilters, addressOf, references } = props;
  const { messages } = context;
  const { place, passage } = content;
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => scroller.current?.scrollTo(0, 0), [place?.place.id, passage.id]);
  return (
    <section class="card" aria-labelledby="card-title">
      <button type="button" class="card-close icon-button" aria-label={messages.close} onClick={onClose}>
        <ControlIcon name="close" />
      </button>
      <div class="card-body" ref={scroller} tabIndex={-1}>
        {place ? (
          <>
            <PlaceHead context={context} summary={place} titleId="card-title" />
            <PlaceVoices context={context} summary={place} />
          </>
        ) : (
          <header class="place-head">
            <h2 class="place-name" id="card-title">
              {messages.notOnMap}
            </h2>
            {passage.unmapped && (
              <p class="place-other-name">
                <ArticleText context={context} text={passage.unmapped} />
              </p>
            )}
          </header>
        )}
        <HiddenPassages
          context={context}
          content={content}
          onClearFilters={
            onClearFilters &&
            (() => {
              onClearFilters();
              // The button is removed with the filters, so the focus moves to the card.
              scroller.current?.focus({ preventScroll: true });
            })
          }
        />
        <article class="card-passage" aria-live="polite">
          <p class="attribution">
            <RichText parts={attributionOf(context, passage)} />
            {context.messages.formats.colon}
          </p>
          <Quotation key={passage.id} context={context} passage={passage} />
          <Badges context={context} passage={passage} />
          <Caution context={context} passage={passage} class="caution" />
        </article>
        <PassageFacts context={context} passage={passage} place={place?.place} />
        {place && <PlacePrecision context={context} summary={place} />}
        <button
          type="button"
          class="link card-order"
          aria-pressed={order === 'article'}
          onClick={() => onOrder(order === 'article' ? 'place' : 'article')}
          hidden={!place}
        >
          {messages.inArticleOrder}
        </button>
        {references}
      </div>
      <CardFoot context={context} content={content} onStep={onStep} addressOf={addressOf} />
    </section>
  );
}

function CardFoot({
  context,
  content,
  onStep,
  addressOf,
}: Pick<PlaceCardProps, 'context' | 'content' | 'onStep' | 'addressOf'>) {
  const { messages, language } = context;
  const { position, total, passage } = content;
  const [back, on] = [backIn(language), onwardIn(language)] as const;
  return (
    <footer class="card-foot">
      <button
        type="button"
        class="step step-back"
        aria-label={messages.previousPassage}
        aria-disabled={position === 1}
        onClick={() => onStep(-1)}
      >
        <ControlIcon name={back} />
        <span class="step-word">{messages.previous}</span>
      </button>
      <p class="card-position">
        <span class="wide-only">{messages.passageOf(position, total)}</span>
        <span class="narrow-only">{messages.positionOf(position, total)}</span>
      </p>
      <button
        type="button"
        class="step step-on"
        aria-label={messages.nextPassage}
        aria-disabled={position === total}
        onClick={() => onStep(1)}
      >
        <span class="step-word">{messages.next}</span>
        <ControlIcon name={on} />
      </button>
      <CardActions context={context} passage={passage} addressOf={addressOf} />
    </footer>
  );
}

type PlaceHeadProps = { readonly context: ViewContext; readonly summary: PlaceSummary; readonly titleId: string };

/** The place: its name in each of its languages, and how precisely the text lets it be located. */
export function PlaceHead({ context, summary, titleId }: PlaceHeadProps) {
  const { messages, language } = context;
  const { place } = summary;
  const others = Object.entries(place.name).filter(([other]) => other !== language);
  return (
    <header class="place-head">
      <h2 class="place-name" id={titleId}>
        <bdi {...UNTRANSLATED}>
          <ArticleText context={context} text={place.name} />
        </bdi>
      </h2>
      {others.length > 0 && (
        <p class="place-other-name" {...UNTRANSLATED}>
          {others.map(([other, name], at) => (
            <Fragment key={other}>
              {at > 0 && ' · '}
              <bdi lang={other}>{name}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      <p class="place-kind" data-topic={summary.topic?.colour}>
        <ShapeSwatch shape={place.kind} />
        {messages.shapeShort[place.kind]}
      </p>
    </header>
  );
}

function PlaceVoices({ context, summary }: Pick<PlaceHeadProps, 'context' | 'summary'>) {
  return (
    <p class="place-voices">
      <RichText parts={passagesAndVoices(context, summary)} />
    </p>
  );
}

/** How precisely the text lets the place be located. */
function PlacePrecision({ context, summary }: Pick<PlaceHeadProps, 'context' | 'summary'>) {
  return <p class="place-precision">{precisionLineOf(context, summary)}</p>;
}

type HiddenPassagesProps = {
  readonly context: FullViewContext;
  readonly content: CardContent;
  readonly onClearFilters?: () => void;
};

/**
 * How many passages the filters hide. Counts of voices and precision stay as they are: only the sequence is shorter.
 */
function HiddenPassages({ context: { messages }, content, onClearFilters }: HiddenPassagesProps) {
  const { place, hidden, matches } = content;
  if (hidden === 0 && matches) return null;
  return (
    <p class="card-hidden">
      {!matches && `${messages.outsideFilters} `}
      {place && hidden > 0 && `${messages.hiddenAtPlace(hidden, place.passages.length)} `}
      {onClearFilters && (
        <button type="button" class="link" onClick={onClearFilters}>
          {messages.showEverything}
        </button>
      )}
    </p>
  );
}
