// Before any component renders: keeps Preact working where translators or extensions have changed the DOM.
import '../../browser/foreign-edits.ts';
import '../../styles/views/card.css';
import '../../styles/apps/bottom-sheet.css';
import { useStore } from '@nanostores/preact';
import { PlaceCard } from '../../views/cards/place-card.tsx';
import { PlacePictures, ReferenceFormats } from '../../views/cards/card-actions.tsx';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { EmbedOpener } from '../../views/embed-dialog/embed-opener.tsx';
import { offeredPictures, picturedPlaces } from '../../core/site/picture-files.ts';
import { viewToFragment } from '../../core/state/view-address.ts';
import type { Store } from '../../core/state/store.ts';
import { BottomSheet, type SheetHeight } from './bottom-sheet.tsx';

export type PlaceCardSheetProps = {
  readonly context: FullViewContext;
  readonly store: Store;
  readonly stop: SheetHeight;
  readonly onStop: (stop: SheetHeight) => void;
  readonly onClose: () => void;
  /** Path of the site, relative to this page. */
  readonly base: string;
};

/** The card in the bottom sheet, bound to the store. */
export function PlaceCardSheet({ context, store, stop, onStop, onClose, base }: PlaceCardSheetProps) {
  const { card } = useStore(store.visible);
  const { order } = useStore(store.state);
  if (!card) return null;
  const place = card.place?.place;
  return (
    <BottomSheet messages={context.messages} stop={stop} onStop={onStop}>
      <PlaceCard
        context={context}
        content={card}
        order={order}
        onClose={onClose}
        onStep={store.step}
        onOrder={store.followOrder}
        onClearFilters={store.clearFilters}
        addressOf={() => new URL(viewToFragment(store.state.get()), location.href).href}
        references={
          <>
            {place && context.hasPictures !== false && picturedPlaces(context.index).includes(place) && (
              <PlacePictures context={context} pictures={offeredPictures(context.language, place.id)} base={base} />
            )}
            {place && (
              <p class="pictures">
                <EmbedOpener
                  context={context}
                  store={store}
                  base={() => new URL(base, location.href).href}
                  label={context.messages.embedPlace}
                  class="link"
                />
              </p>
            )}
            <ReferenceFormats
              context={context}
              passage={card.passage}
              referTo={async (...passageAndFormat) => {
                const { formatReference } = await import('./format-reference.ts');
                return formatReference(context.index, new URL(base, location.href).href, ...passageAndFormat);
              }}
            />
          </>
        }
      />
    </BottomSheet>
  );
}
