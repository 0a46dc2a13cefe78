import '../dom/foreign-edits.ts';
import { h } from 'preact';
import { makeReading } from '../cards/reading.ts';
import { framePairs, readFrameOptions } from '../embed/frame-options.ts';
import { indexArticle } from '../model/article-index.ts';
import { pageLanguage } from '../browser/page-language.ts';
import { takeOver } from '../modes/take-over.ts';
import { startTheme, theme } from '../theme/theme.ts';
import { fromFragment, toFragment } from '../view-state/address.ts';
import { writePairs } from '../view-state/fragment-pairs.ts';
import { makeStore } from '../view-state/store.ts';
import type { FrameWords } from '../words/frame-words.ts';
import type { CoreWords } from '../words/words.ts';
import { frameGlobals } from './frame-globals.ts';
import { Frame } from './frame.tsx';
import { hearHost, wear } from './hear-host.ts';
import { bringFrameMap } from './bring-frame-map.ts';
import { bringPart } from './script-parts.ts';

/** Makes a written frame answer, as its address and the page around it want it. */
export async function startFrame(words: CoreWords & FrameWords): Promise<void> {
  const root = document.getElementById('mawdi');
  const { article } = frameGlobals();
  if (!root || !article) return;
  const index = indexArticle(article);
  const pairs = framePairs(location.search, location.hash);
  const options = readFrameOptions(pairs);
  const viewOf = (asked: ReadonlyMap<string, string>) => fromFragment(index, writePairs([...asked]));
  const store = makeStore(index);
  // The messages of the panels come with the panels.
  const reading = makeReading(index, pageLanguage(), words);
  const { whole: folder = '../', panels = '', panelsSheet = '' } = root.dataset;
  const { site = '../', mapModules = '', map: inlined = '' } = root.dataset;
  const parts = { site, modules: mapModules.split(' ').filter(Boolean), inlined };
  // A disk opens no folder.
  const whole = location.protocol === 'file:' ? `${folder}index.html` : folder;
  // What the editor chose, or the page around us, shows on the still; the map comes when the reader asks.
  let mayStart = options.start === 'live';
  const props = {
    reading,
    words,
    store,
    controls: options.controls,
    startsAtOnce: options.start === 'live',
    theme,
    bring: () => bringFrameMap(parts),
    openPanels: async (host: HTMLElement, onSelect: (passage: string) => void) => {
      const mount = await bringPart('panels', panels, panelsSheet);
      return mount(host, { reading, store, timeline: frameGlobals().timeline, onSelect });
    },
  };
  const drawn = () => h(Frame, { ...props, mayStart, whole: `${whole}${toFragment(store.state.get())}` });
  await frameGlobals().whenReleased?.();
  const { dataset } = document.documentElement;
  dataset['awake'] = '';
  // As written it has no buttons that answer, and shows none.
  const drawNext = takeOver(root, drawn(), (isWhole) => isWhole && delete dataset['awake']);
  const draw = () => drawNext(drawn());
  const allow = (isAllowed: boolean) => {
    if (mayStart === isAllowed) return;
    mayStart = isAllowed;
    draw();
  };
  store.state.listen(draw);
  store.restore(viewOf(pairs));
  for (const sign of ['click', 'keydown'] as const) addEventListener(sign, () => allow(true), { capture: true });
  startTheme();
  wear(options.theme);
  hearHost({ store, allow, viewOf });
}
