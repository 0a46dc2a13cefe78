import '../../../browser/foreign-edits.ts';
import { atom } from 'nanostores';
import { h } from 'preact';
import { reportLoadFailure } from '../../../browser/load-failures.ts';
import { writeAddress } from '../../../browser/write-address.ts';
import { loadTalk, showTalk } from '../open-talk.ts';
import { followedTalkName, syncWindows } from '../window-sync.ts';
import { sceneFragment, sceneIn } from '../../../core/site/scene-fragment.ts';
import { makeTalkStore, stepCounts } from '../talk-store.ts';
import { SpeakerApp } from './speaker-app.tsx';

/** Makes the written notes the window of who speaks, in step with the talk wherever it is open. */
export async function startSpeaker(root: HTMLElement): Promise<void> {
  const telling = await loadTalk(root);
  const store = makeTalkStore(stepCounts(telling.scenes), sceneIn(location.hash));
  const isInStep = atom(false);
  const { id } = telling.reading.index.article;
  const company = syncWindows({
    article: id,
    talk: followedTalkName(),
    role: 'speaker',
    store,
    onPeer: (isThere) => isInStep.set(isThere),
  });
  // A reload finds its scene before any other window answers; nobody leafs back through a speaker’s notes.
  store.state.listen((state) => writeAddress(sceneFragment(state), 'replace'));
  const stage = document.getElementById('talk');
  if (!stage) return;
  showTalk(
    stage,
    h(SpeakerApp, { telling, store, isInStep }),
    () => {
      company.stop();
      return telling.scenes[store.state.get().scene]?.id;
    },
    () => void reportLoadFailure('fault'),
  );
}
