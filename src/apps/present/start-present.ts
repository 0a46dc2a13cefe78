import { pageElement } from '../../browser/written-page.ts';
import '../../browser/foreign-edits.ts';
import { h } from 'preact';
import { reportLoadFailure } from '../../browser/load-failures.ts';
import { writeAddress } from '../../browser/write-address.ts';
import { loadMap } from '../../map/live/load-map.ts';
import { type LoadedTalk, loadTalk, showTalk } from './open-talk.ts';
import { ownTalkName, speakerWindowName, syncWindows } from './window-sync.ts';
import { PresentApp } from './present-app.tsx';
import { sceneFragment, sceneIn } from '../../core/site/scene-fragment.ts';
import { isSamePosition, makeTalkStore, stepCounts } from './talk-store.ts';
import type { TalkOptions } from './talk-options.ts';

/**
 * Turns a prerendered talk into a presentation of one scene at a time. The live map, its main content, is loaded at
 * once.
 */
export async function startPresent(root: HTMLElement, { auto }: TalkOptions): Promise<LoadedTalk> {
  const loading = loadTalk(root);
  const loadTalkMap = () => loadMap(loading.then(({ map }) => map));
  loadTalkMap().catch(() => undefined);
  const talk = await loading;
  const { article } = talk.context.index;
  const store = makeTalkStore(stepCounts(talk.scenes), sceneIn(location.hash));
  const speaker = 'speaker/';
  const name = ownTalkName();
  const sync = syncWindows({ article: article.id, talk: name, role: 'audience', store, onPeer: () => undefined });
  const openSpeaker = () => {
    const opened = window.open(speaker, speakerWindowName(name), 'popup,width=1280,height=800');
    if (opened) sync.add(opened);
    return opened !== null;
  };
  writePosition(store);
  const host = pageElement('talk');
  if (!host) return talk;
  showTalk(
    host,
    h(PresentApp, {
      talk,
      store,
      loadMap: loadTalkMap,
      openSpeaker,
      speaker,
      speakerWindow: speakerWindowName(name),
      auto,
    }),
    () => {
      sync.stop();
      return talk.scenes[store.state.get().scene]?.id;
    },
    () => void reportLoadFailure('fault'),
  );
  return talk;
}

/** Writes the current scene to the address, for reloads, links and the back button. */
function writePosition(store: ReturnType<typeof makeTalkStore>): void {
  const write = (isNew: boolean) => {
    const fragment = sceneFragment(store.state.get());
    if (fragment === location.hash) return;
    writeAddress(fragment, isNew ? 'push' : 'replace');
  };
  write(false);
  let previous = store.state.get();
  store.state.listen((state) => {
    if (!isSamePosition(state, previous)) write(state.scene !== previous.scene);
    previous = state;
  });
  addEventListener('popstate', () => {
    const position = sceneIn(location.hash);
    if (position) store.goTo(position);
  });
}
