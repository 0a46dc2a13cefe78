import { makeViewContext, type ViewContext } from '../cards/reading.ts';
import { indexArticle } from '../model/article-index.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';
import { pageLanguage } from '../browser/page-language.ts';
import type { PresentMessages } from '../words/present-words.ts';
import type { CoreMessages } from '../words/words.ts';
import type { TalkData } from '../modes/published-data.ts';
import type { Scene } from '../model/scene.ts';
import { type ComponentChild, h, render } from 'preact';
import { RenderBoundary } from '../browser/keep-written.tsx';

/** Fetches what a written page of the talk was made from, and the words of its language. */
export async function loadTalk(root: HTMLElement): Promise<TalkContext> {
  const language = pageLanguage();
  const { talk = '', integrity = '', base = './' } = root.dataset;
  const [[core, words], data] = await Promise.all([
    inInterface(TALK_MESSAGES, language)(),
    fetchTalkData(`${base}${talk}`, integrity),
  ]);
  return { reading: makeViewContext(indexArticle(data.article), language, core), scenes: data.scenes, words };
}

const TALK_MESSAGES: Readonly<Record<InterfaceLanguage, () => Promise<readonly [CoreMessages, PresentMessages]>>> = {
  ar: async () => {
    const [{ arCore }, { arPresent }] = await Promise.all([import('../words/ar.ts'), import('../words/ar-present.ts')]);
    return [arCore, arPresent];
  },
  en: async () => {
    const [{ enCore }, { enPresent }] = await Promise.all([import('../words/en.ts'), import('../words/en-present.ts')]);
    return [enCore, enPresent];
  },
};

/** Only the very data the page was written from. */
async function fetchTalkData(address: string, integrity: string): Promise<TalkData> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as TalkData;
}

/** An article, its scenes, and the language both are told in. */
export type TalkContext = {
  readonly reading: ViewContext;
  readonly scenes: readonly Scene[];
  readonly words: PresentMessages;
};

/**
 * Shows a talk in the place of its written pages. Whatever it throws, then or later, they come back, at the scene that was
 * on show: `leave` ends what the talk had begun, and says its id; `markFault` tells the reader.
 */
export function showTalk(
  stage: HTMLElement,
  talk: ComponentChild,
  leave: () => string | undefined,
  onFault: () => void,
): void {
  const written = document.getElementById('written');
  const { dataset } = document.documentElement;
  const otherwise = () => {
    delete dataset['awake'];
    delete dataset['quiet'];
    written?.removeAttribute('hidden');
    onFault();
    const scene = leave();
    const scenes = [...(written?.querySelectorAll<HTMLElement>('[data-scene]') ?? [])];
    scenes.find(({ dataset: { scene: id } }) => id === scene)?.scrollIntoView();
    return null;
  };
  dataset['awake'] = '';
  // Nothing of a newer version is said while somebody presents.
  dataset['quiet'] = '';
  written?.setAttribute('hidden', '');
  try {
    render(h(RenderBoundary, { otherwise, children: talk }), stage);
  } catch (error) {
    stage.replaceChildren();
    otherwise();
    throw error;
  }
}
