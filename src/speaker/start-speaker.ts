import '../dom/foreign-edits.ts';
import { atom } from 'nanostores';
import { h, render } from 'preact';
import { bringTelling } from '../present/bring-telling.ts';
import { joinCompany } from '../present/company.ts';
import { fragmentOf, positionIn } from '../present/scene-address.ts';
import { talkSpokenTo } from '../present/talk-name.ts';
import { stepsOf } from '../present/talk.ts';
import { makeTalk } from '../present/talk-store.ts';
import { SpeakerApp } from './speaker-app.tsx';

/** Makes the written notes the window of who speaks, in step with the talk wherever it is open. */
export async function startSpeaker(root: HTMLElement): Promise<void> {
  const telling = await bringTelling(root);
  const store = makeTalk(stepsOf(telling.scenes), positionIn(location.hash));
  const isInStep = atom(false);
  const { id } = telling.reading.index.article;
  joinCompany({
    article: id,
    talk: talkSpokenTo(),
    role: 'speaker',
    store,
    onPeer: (isThere) => isInStep.set(isThere),
  });
  // A reload finds its scene before any other window answers; nobody leafs back through a speaker’s notes.
  store.state.listen((state) => history.replaceState(null, '', fragmentOf(state)));
  const stage = document.getElementById('talk');
  if (!stage) return;
  document.documentElement.dataset['awake'] = '';
  // Nothing of a newer version is said while somebody presents.
  document.documentElement.dataset['quiet'] = '';
  document.getElementById('written')?.setAttribute('hidden', '');
  render(h(SpeakerApp, { telling, store, isInStep }), stage);
}
