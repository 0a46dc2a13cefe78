import { pageElement } from '../../../browser/written-page.ts';
import '../../../browser/foreign-edits.ts';
import { atom } from 'nanostores';
import { h } from 'preact';
import { reportLoadFailure } from '../../../browser/load-failures.ts';
import { writeAddress } from '../../../browser/write-address.ts';
import { type LoadedTalk, loadTalk, showTalk } from '../open-talk.ts';
import { followedTalkName, syncWindows } from '../window-sync.ts';
import { sceneFragment, sceneIn } from '../../../core/site/scene-fragment.ts';
import { makeTalkStore, stepCounts } from '../talk-store.ts';
import { SpeakerApp } from './speaker-app.tsx';

/** Turns the prerendered notes into the speaker’s window, synchronised with the other windows of the talk. */
export async function startSpeaker(root: HTMLElement): Promise<LoadedTalk> {
  const talk = await loadTalk(root);
  const store = makeTalkStore(stepCounts(talk.scenes), sceneIn(location.hash));
  const isInStep = atom(false);
  const { id } = talk.context.index.article;
  const sync = syncWindows({
    article: id,
    talk: followedTalkName(),
    role: 'speaker',
    store,
    onPeer: (isThere) => isInStep.set(isThere),
  });
  // Replaces the history entry: the speaker’s window needs no way back, only a reload at the same scene.
  store.state.listen((state) => writeAddress(sceneFragment(state), 'replace'));
  const host = pageElement('talk');
  if (!host) return talk;
  showTalk(
    host,
    h(SpeakerApp, { talk, store, isInStep }),
    () => {
      sync.stop();
      return talk.scenes[store.state.get().scene]?.id;
    },
    () => void reportLoadFailure('fault'),
  );
  return talk;
}
