import type { VNode } from 'preact';
import { ArticleText } from '../../browser/article-text.tsx';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { ShapeSwatch } from '../../map/symbols/shape-swatch.tsx';
import { SourceIcon, StandingIcon, TopicIcon } from '../../map/symbols/passage-icons.tsx';
import type { ViewState } from '../../core/state/view-state.ts';
import type { Visible } from '../../core/state/visible.ts';
import {
  PLACE_KINDS,
  type PlaceKind,
  SOURCE_TYPES,
  type SourceType,
  type Standing,
  STANDINGS,
  type Topic,
} from '../../core/article/article.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import { sourceTypeOf } from '../../core/article/attribution.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';

type Props = {
  readonly context: FullViewContext;
  readonly shown: Visible;
  readonly state: ViewState;
  readonly onToggleTopic: (id: string) => void;
  readonly onClearFilter: () => void;
  readonly onLinkedPlaces: (shown: boolean) => void;
  readonly onClose: () => void;
};

/** The legend: topic, kind of source, standing and shape, limited to those in use. Topics are filter buttons. */
export function Legend({ context, shown, state, onToggleTopic, onClearFilter, onLinkedPlaces, onClose }: Props) {
  const { messages, index } = context;
  const { topics, sources, standings, shapes } = legendOf(index, shown.places);
  const linked = index.article.places.filter((place) => place.default === 'hidden').length;
  const isFiltered = state.filters.topics.length > 0;
  return (
    <section class="legend" aria-label={messages.legend} id="legend">
      <button type="button" class="legend-close icon-button" aria-label={messages.closeLegend} onClick={onClose}>
        <ControlIcon name="chevron" />
      </button>
      <div class="legend-column">
        <h2 class="legend-head">{messages.topicHead}</h2>
        <ul class="legend-entries" aria-label={messages.filterHint}>
          {topics.map((topic) => (
            <li key={topic.id}>
              <button
                type="button"
                class="legend-entry legend-topic"
                data-topic={topic.colour}
                aria-pressed={state.filters.topics.includes(topic.id)}
                onClick={() => onToggleTopic(topic.id)}
              >
                <TopicIcon topic={topic} />
                <ArticleText context={context} text={topic.label} />
              </button>
            </li>
          ))}
        </ul>
        {linked > 0 && (
          <label class="legend-linked">
            <input
              type="checkbox"
              checked={state.linkedPlaces}
              onChange={(event) => onLinkedPlaces(event.currentTarget.checked)}
            />
            {messages.showLinkedPlaces(linked)}
          </label>
        )}
        {isFiltered && (
          <p class="legend-filter">
            <span>{messages.filtered(shown.matching, shown.passages.length)}</span>{' '}
            <button type="button" class="link" onClick={onClearFilter}>
              {messages.clearFilter}
            </button>
          </p>
        )}
      </div>
      <Channel
        head={messages.sourceTypeHead}
        entries={sources.map((source) => ({ icon: <SourceIcon source={source} />, word: messages.sourceType[source] }))}
      />
      <Channel
        head={messages.standingHead}
        entries={standings.map((standing) => ({
          icon: <StandingIcon standing={standing} />,
          word: messages.standing[standing],
        }))}
      />
      <div class="legend-column">
        <h2 class="legend-head">{messages.shapeHead}</h2>
        <ul class="legend-entries">
          {shapes.map(({ kind, km }) => (
            <li class="legend-entry" key={kind}>
              <ShapeSwatch shape={kind} />
              {messages.shapeInLegend(kind, km)}
            </li>
          ))}
          <li class="legend-entry">
            <span class="legend-numeral" aria-hidden="true">
              6
            </span>
            {messages.numeralHint}
          </li>
        </ul>
      </div>
      <p class="legend-rule">{messages.weakestHint}</p>
    </section>
  );
}

type ChannelProps = {
  readonly head: string;
  readonly entries: readonly { readonly icon: VNode; readonly word: string }[];
};

/** One visual channel of the symbols (outline, or sign), with an entry for each value. */
function Channel({ head, entries }: ChannelProps) {
  return (
    <div class="legend-column">
      <h2 class="legend-head">{head}</h2>
      <ul class="legend-entries">
        {entries.map(({ icon, word }) => (
          <li class="legend-entry" key={word}>
            {icon}
            {word}
          </li>
        ))}
      </ul>
    </div>
  );
}

export type LegendEntries = {
  readonly topics: readonly Topic[];
  readonly sources: readonly SourceType[];
  readonly standings: readonly Standing[];
  /** `km`: the uncertainty the map draws for this kind, if all places of the kind share it; otherwise 0. */
  readonly shapes: readonly { readonly kind: PlaceKind; readonly km: number }[];
};

/** Only entries in use: topics, sources and standings of the passages, kinds of the places on the map. */
export function legendOf(index: ArticleIndex, places: readonly PlaceSummary[]): LegendEntries {
  const { article } = index;
  const topics = new Set(article.passages.map(index.topicOf));
  const sources = new Set(article.passages.map((passage) => sourceTypeOf(index, passage)));
  const standings = new Set(article.passages.map((passage) => passage.standing));
  const marked = places.filter((summary) => !summary.isReference);
  return {
    topics: article.topics.filter((topic) => topics.has(topic)),
    sources: SOURCE_TYPES.filter((source) => sources.has(source)),
    standings: STANDINGS.filter((standing) => standings.has(standing)),
    shapes: PLACE_KINDS.flatMap((kind) => {
      const margins = new Set(
        marked.filter(({ place }) => place.kind === kind).map(({ place }) => place.uncertaintyKm),
      );
      const [km = 0] = margins;
      return margins.size === 0 ? [] : [{ kind, km: margins.size === 1 ? km : 0 }];
    }),
  };
}
