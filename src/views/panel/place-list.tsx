import { textIn, type FullViewContext, UNTRANSLATED } from '../../core/i18n/view-context.ts';
import { ShapeSwatch } from '../../map/symbols/shape-swatch.tsx';
import type { Visible, VisiblePlace } from '../../core/state/visible.ts';
import { MOST_UNWINDOWED, RemainingRows, useListWindow, useNearView, WindowedRows } from './windowed-rows.tsx';
import { ArticleText } from '../../browser/article-text.tsx';
import { passageAnchor, placeAnchor } from '../../core/state/fragment.ts';

/** Height in pixels of a row with one line of paragraphs. */
const ROW = 100;

type Props = {
  readonly context: FullViewContext;
  readonly shown: Visible;
  readonly onSelectPlace: (id: string) => void;
  readonly onSelectPassage: (id: string) => void;
};

/** The places as a list, equivalent to the map: each with its precision and the paragraphs that name it. */
export function PlaceList({ context, shown, onSelectPlace, onSelectPassage }: Props) {
  const { messages } = context;
  const { places } = shown;
  const { isLong, isWindowed } = useListWindow(places.length);
  const watch = useNearView();
  const draw = (place: VisiblePlace) => (
    <PlaceRow
      key={place.place.id}
      context={context}
      place={place}
      onSelectPlace={onSelectPlace}
      onSelectPassage={onSelectPassage}
    />
  );
  return (
    <section class="places" id="places" tabIndex={-1} aria-labelledby="places-head">
      <h2 class="subheading" id="places-head">
        {messages.placesHeading}
      </h2>
      {isWindowed ? (
        <WindowedRows
          class="place-rows"
          rows={places}
          draw={draw}
          isAlwaysRendered={({ isSelected }) => isSelected}
          estimate={ROW}
          watch={watch}
          written={MOST_UNWINDOWED}
        />
      ) : (
        <ol class="place-rows">{(isLong ? places.slice(0, MOST_UNWINDOWED) : places).map(draw)}</ol>
      )}
      {isLong && !isWindowed && (
        <RemainingRows messages={messages} sentence={messages.placesToCome(places.length - MOST_UNWINDOWED)} />
      )}
    </section>
  );
}

type RowProps = Omit<Props, 'shown'> & { readonly place: VisiblePlace };

function PlaceRow({ context, place, onSelectPlace, onSelectPassage }: RowProps) {
  const { messages } = context;
  const { kind, id, name } = place.place;
  return (
    <li
      class="place-row"
      id={placeAnchor(id)}
      data-topic={place.topic?.colour}
      data-filtered-out={!place.matches || undefined}
    >
      <button
        type="button"
        class="place-row-button"
        aria-current={place.isSelected ? 'true' : undefined}
        onClick={() => onSelectPlace(id)}
      >
        <ShapeSwatch shape={kind} />
        <span class="place-row-name">
          <bdi {...UNTRANSLATED}>
            <ArticleText context={context} text={name} />
          </bdi>
        </span>{' '}
        <span class="place-row-kind">
          {place.isReference ? messages.referenceShort : messages.shapeShort[kind]} ·{' '}
          {messages.passages(place.passages.length)}
        </span>
      </button>
      <ul class="place-row-passages" aria-label={messages.passagesOf(textIn(context, name))}>
        {place.passages.map((passage) => (
          <li key={passage.id}>
            <a
              href={`#${passageAnchor(passage.id)}`}
              onClick={(event) => {
                event.preventDefault();
                onSelectPassage(passage.id);
              }}
            >
              {messages.paragraph(passage.paragraph)}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
