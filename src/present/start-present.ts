import '../dom/foreign-edits.ts';
import { h } from 'preact';
import { tellMissing } from '../offline/tell-missing.ts';
import { writeAddress } from '../browser/write-address.ts';
import { bringMap } from '../map/bring-map.ts';
import { bringTelling } from './bring-telling.ts';
import { joinCompany } from './company.ts';
import { PresentApp } from './present-app.tsx';
import { sceneFragment, sceneIn } from '../site/scene-fragment.ts';
import { isSame, stepsOf } from './talk.ts';
import { showTalk } from './show-talk.ts';
import { ownTalk, speakerWindow } from './talk-name.ts';
import type { TalkOptions } from './talk-options.ts';
import { makeTalk } from './talk-store.ts';

/** Makes a written talk one scene at a time. The map is fetched at once: here it is what people came for. */
export async function startPresent(root: HTMLElement, { auto }: TalkOptions): Promise<void> {
  const { base = './' } = root.dataset;
  const bring = () => bringMap(base);
  bring().catch(() => undefined);
  const telling = await bringTelling(root);
  const { article } = telling.reading.index;
  const store = makeTalk(stepsOf(telling.scenes), sceneIn(location.hash));
  const speaker = 'speaker/';
  const talk = ownTalk();
  const company = joinCompany({ article: article.id, talk, role: 'audience', store, onPeer: () => undefined });
  const openSpeaker = () => {
    const opened = window.open(speaker, speakerWindow(talk), 'popup,width=1280,height=800');
    if (opened) company.add(opened);
    return opened !== null;
  };
  keepAddress(store);
  const stage = document.getElementById('talk');
  if (!stage) return;
  showTalk(
    stage,
    h(PresentApp, { telling, store, bring, openSpeaker, speaker, speakerWindow: speakerWindow(talk), auto }),
    () => {
      company.stop();
      return telling.scenes[store.state.get().scene]?.id;
    },
    () => void tellMissing('fault'),
  );
}

/** The address names the scene on show, so that a reload, a link and the way back find it. */
function keepAddress(store: ReturnType<typeof makeTalk>): void {
  const write = (isNew: boolean) => {
    const fragment = sceneFragment(store.state.get());
    if (fragment === location.hash) return;
    writeAddress(fragment, isNew ? 'push' : 'replace');
  };
  write(false);
  let held = store.state.get();
  store.state.listen((state) => {
    if (!isSame(state, held)) write(state.scene !== held.scene);
    held = state;
  });
  addEventListener('popstate', () => {
    const position = sceneIn(location.hash);
    if (position) store.goTo(position);
  });
}
