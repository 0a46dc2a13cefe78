import { useStore } from '@nanostores/preact';
import { h, render } from 'preact';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { PassageList } from '../../views/panel/passage-list.tsx';
import { Timeline } from '../../views/timeline/timeline.tsx';
import type { PartMessages } from '../../core/i18n/messages/core.ts';
import type { MountPanels, PanelOptions } from './embed-scripts.ts';

function EmbedPanels({ context, store, timeline, onSelect }: PanelOptions & { readonly context: FullViewContext }) {
  const { time, undated } = useStore(store.state);
  const shown = useStore(store.visible);
  return (
    <>
      {timeline && (
        <Timeline
          context={context}
          layout={timeline}
          shown={shown.passages}
          time={time}
          undated={undated}
          onTime={store.showTime}
          onUndated={store.includeUndated}
          onSelect={onSelect}
        />
      )}
      <PassageList context={context} shown={shown} onSelect={onSelect} />
    </>
  );
}

/** Returns the function that draws the panels in one language; `words` are their messages. */
export function mountPanelsIn(messages: PartMessages): MountPanels {
  return (host, options) => {
    const context: FullViewContext = { ...options.context, messages: { ...options.context.messages, ...messages } };
    const failed = h('p', { role: 'alert' }, context.messages.partDidNotArrive);
    const panels = h(EmbedPanels, { ...options, context });
    render(h(RenderBoundary, { children: panels, otherwise: () => failed }), host);
    return () => render(null, host);
  };
}
