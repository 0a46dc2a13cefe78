import { makeViewContext, type ViewContext } from '../../core/i18n/view-context.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import { type InterfaceLanguage, inInterface } from '../../core/text/languages.ts';
import { pageLanguage } from '../../browser/page-language.ts';
import type { PresentMessages } from '../../core/i18n/messages/apps.ts';
import type { CoreMessages } from '../../core/i18n/messages/core.ts';
import type { TalkData } from '../page-data.ts';
import type { Scene } from '../../core/article/scene.ts';
import { type ComponentChild, h, render } from 'preact';
import { giveArticleGlyphs } from '../../map/live/article-glyphs.ts';
import { RenderBoundary } from '../../browser/render-boundary.tsx';

/** Fetches what a written page of the talk was made from, and the words of its language. */
export async function loadTalk(root: HTMLElement): Promise<TalkContext> {
  const language = pageLanguage();
  const { talk = '', integrity = '', base = './' } = root.dataset;
  const coming = fetchTalkData(`${base}${talk}`, integrity);
  giveArticleGlyphs(coming);
  const [[core, words], data] = await Promise.all([inInterface(TALK_MESSAGES, language)(), coming]);
  return { reading: makeViewContext(indexArticle(data.article), language, core), scenes: data.scenes, words };
}

const TALK_MESSAGES: Readonly<Record<InterfaceLanguage, () => Promise<readonly [CoreMessages, PresentMessages]>>> = {
  ar: async () => {
    const [{ arCore }, { arPresent }] = await Promise.all([
      import('../../core/i18n/ar/core.ts'),
      import('../../core/i18n/ar/present.ts'),
    ]);
    return [arCore, arPresent];
  },
  en: async () => {
    const [{ enCore }, { enPresent }] = await Promise.all([
      import('../../core/i18n/en/core.ts'),
      import('../../core/i18n/en/present.ts'),
    ]);
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
