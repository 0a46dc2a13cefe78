import { useStore } from '@nanostores/preact';
import { h, render } from 'preact';
import { KeepWritten } from '../browser/keep-written.tsx';
import type { FullReading } from '../cards/reading.ts';
import { PassageList } from '../panel/passage-list.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { LaterWords } from '../words/words.ts';
import type { MountPanels, PanelOptions } from './frame-globals.ts';

function Panels({ reading, store, timeline, onSelect }: PanelOptions & { readonly reading: FullReading }) {
  const { time, undated } = useStore(store.state);
  const shown = useStore(store.visible);
  return (
    <>
      {timeline && (
        <Timeline
          reading={reading}
          layout={timeline}
          shown={shown.passages}
          time={time}
          undated={undated}
          onTime={store.showTime}
          onUndated={store.includeUndated}
          onSelect={onSelect}
        />
      )}
      <PassageList reading={reading} shown={shown} onSelect={onSelect} />
    </>
  );
}

/** The panels in a language: their words come with them. */
export function panelsWith(words: LaterWords): MountPanels {
  return (host, options) => {
    const reading: FullReading = { ...options.reading, words: { ...options.reading.words, ...words } };
    const failed = h('p', { role: 'alert' }, reading.words.partDidNotArrive);
    const panels = h(Panels, { ...options, reading });
    render(h(KeepWritten, { children: panels, otherwise: () => failed }), host);
    return () => render(null, host);
  };
}
