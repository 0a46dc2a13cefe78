import { makeViewContext } from '../cards/reading.ts';
import { indexArticle } from '../model/article-index.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';
import { pageLanguage } from '../browser/page-language.ts';
import type { PresentMessages } from '../words/present-words.ts';
import type { CoreMessages } from '../words/words.ts';
import type { TalkData } from './talk-data.ts';
import type { TalkContext } from './telling.ts';

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
