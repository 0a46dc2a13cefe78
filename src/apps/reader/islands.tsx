// Before any component renders: keeps Preact working where translators or extensions have changed the DOM.
import '../../browser/foreign-edits.ts';
import { useStore } from '@nanostores/preact';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { EmbedOpener } from '../../views/embed-dialog/embed-opener.tsx';
import { EmptyResult } from '../../views/filters/empty-result.tsx';
import { FilterChips, FilterNotice } from '../../views/filters/filter-chips.tsx';
import { Legend } from '../../views/legend/legend.tsx';
import { Masthead } from '../../views/panel/masthead.tsx';
import { PassageList } from '../../views/panel/passage-list.tsx';
import { PlaceList } from '../../views/panel/place-list.tsx';
import { Timeline } from '../../views/timeline/timeline.tsx';
import type { TimelineLayout } from '../../views/timeline/timeline-layout.ts';
import type { Store } from '../../core/state/store.ts';
import { focusOnceDrawn } from './return-focus.ts';

/** The islands of the page, each bound to the store: prerendered by the build, hydrated in the browser when needed. */
type IslandContext = { readonly context: FullViewContext; readonly store: Store };

export function LegendIsland({ context, store, onClose }: IslandContext & { readonly onClose: () => void }) {
  return (
    <Legend
      context={context}
      shown={useStore(store.visible)}
      state={useStore(store.state)}
      onToggleTopic={(topic) => store.toggleChoice('topics', topic)}
      onClearFilter={() => store.clearDimension('topics')}
      onLinkedPlaces={store.showLinkedPlaces}
      onClose={onClose}
    />
  );
}

export function MastheadIsland({ context, store }: IslandContext) {
  return <Masthead context={context} shown={useStore(store.visible)} />;
}

export function PassagesIsland({ context, store }: IslandContext) {
  return <PassageList context={context} shown={useStore(store.visible)} onSelect={store.selectPassage} />;
}

/** The button that opens the embed dialog. */
export function EmbedIsland({ context, store, base }: IslandContext & { readonly base: string }) {
  return (
    <p class="embed-invite needs-script">
      <EmbedOpener
        context={context}
        store={store}
        base={() => new URL(base, location.href).href}
        label={context.messages.embed}
        class="button"
      />
    </p>
  );
}

/**
 * Chips of the active filters, and the message for an empty result. A function and not a component, so that it has no
 * error boundary of its own that could hide that rows are filtered out.
 */
export function filterBarIsland({ context, store }: IslandContext) {
  return (
    <>
      <RenderBoundary otherwise={() => <FilterNotice context={context} store={store} />}>
        <FilterChips context={context} store={store} />
      </RenderBoundary>
      <RenderBoundary otherwise={() => null}>
        <EmptyResult context={context} store={store} onWayBack={() => focusOnceDrawn('#passages')} />
      </RenderBoundary>
    </>
  );
}

export function PlacesIsland({ context, store }: IslandContext) {
  return (
    <PlaceList
      context={context}
      shown={useStore(store.visible)}
      onSelectPlace={store.selectPlace}
      onSelectPassage={store.selectPassage}
    />
  );
}

type TimelineIslandProps = IslandContext & { readonly layout: TimelineLayout; readonly isWritten?: boolean };

export function TimelineIsland({ context, store, layout, isWritten = false }: TimelineIslandProps) {
  const { time, undated } = useStore(store.state);
  return (
    <Timeline
      context={context}
      layout={layout}
      shown={useStore(store.visible).passages}
      time={time}
      undated={undated}
      onTime={store.showTime}
      onUndated={store.includeUndated}
      isWritten={isWritten}
      onSelect={store.selectPassage}
    />
  );
}
