import '../../browser/foreign-edits.ts';
import { h } from 'preact';
import { reportLoadFailure } from '../../browser/load-failures.ts';
import { writeAddress } from '../../browser/write-address.ts';
import { loadMap } from '../../map/live/load-map.ts';
import { loadTalk, showTalk } from './open-talk.ts';
import { ownTalkName, speakerWindowName, syncWindows } from './window-sync.ts';
import { PresentApp } from './present-app.tsx';
import { sceneFragment, sceneIn } from '../../core/site/scene-fragment.ts';
import { isSamePosition, makeTalkStore, stepCounts } from './talk-store.ts';
import type { TalkOptions } from './talk-options.ts';

/** Makes a written talk one scene at a time. The map is fetched at once: here it is what people came for. */
export async function startPresent(root: HTMLElement, { auto }: TalkOptions): Promise<void> {
  const { base = './' } = root.dataset;
  const bring = () => loadMap(base);
  bring().catch(() => undefined);
  const telling = await loadTalk(root);
  const { article } = telling.reading.index;
  const store = makeTalkStore(stepCounts(telling.scenes), sceneIn(location.hash));
  const speaker = 'speaker/';
  const talk = ownTalkName();
  const company = syncWindows({ article: article.id, talk, role: 'audience', store, onPeer: () => undefined });
  const openSpeaker = () => {
    const opened = window.open(speaker, speakerWindowName(talk), 'popup,width=1280,height=800');
    if (opened) company.add(opened);
    return opened !== null;
  };
  keepAddress(store);
  const stage = document.getElementById('talk');
  if (!stage) return;
  showTalk(
    stage,
    h(PresentApp, { telling, store, bring, openSpeaker, speaker, speakerWindow: speakerWindowName(talk), auto }),
    () => {
      company.stop();
      return telling.scenes[store.state.get().scene]?.id;
    },
    () => void reportLoadFailure('fault'),
  );
}

/** The address names the scene on show, so that a reload, a link and the way back find it. */
function keepAddress(store: ReturnType<typeof makeTalkStore>): void {
  const write = (isNew: boolean) => {
    const fragment = sceneFragment(store.state.get());
    if (fragment === location.hash) return;
    writeAddress(fragment, isNew ? 'push' : 'replace');
  };
  write(false);
  let held = store.state.get();
  store.state.listen((state) => {
    if (!isSamePosition(state, held)) write(state.scene !== held.scene);
    held = state;
  });
  addEventListener('popstate', () => {
    const position = sceneIn(location.hash);
    if (position) store.goTo(position);
  });
}
