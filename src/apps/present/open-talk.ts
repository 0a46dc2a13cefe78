import type { TalkPageData, SceneElementData } from '../../core/site/page-contract.ts';
import { makeViewContext, type ViewContext } from '../../core/i18n/view-context.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import { inInterface } from '../../core/text/languages.ts';
import { pageLanguage, pageElement, pageState, dataOf } from '../../browser/written-page.ts';
import type { OfflineMessages, PresentMessages } from '../../core/i18n/messages/apps.ts';
import type { TalkData } from '../page-data.ts';
import type { Scene } from '../../core/article/scene.ts';
import { type ComponentChild, h, render } from 'preact';
import type { MapDataFile } from '../../map/live/map-data.ts';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import { inEachLanguage } from './talk-messages.ts?languages';

/** Fetches the data of a prerendered talk, and the messages of its language. */
export async function loadTalk(root: HTMLElement): Promise<LoadedTalk> {
  const language = pageLanguage();
  const { talk = '', integrity = '', base = './' } = dataOf<TalkPageData>(root);
  const dataRequest = fetchTalkData(`${base}${talk}`, integrity);
  const [{ messages, loadOffline }, data] = await Promise.all([inInterface(inEachLanguage, language)(), dataRequest]);
  const { article, scenes, map } = data;
  return {
    context: makeViewContext(indexArticle(article), language, messages.core),
    scenes,
    messages: messages.present,
    loadOffline,
    map: { address: `${base}${map.path}`, integrity: map.integrity },
  };
}

/** Subresource integrity: accepts only the data the page was prerendered from. */
async function fetchTalkData(address: string, integrity: string): Promise<TalkData> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as TalkData;
}

/** An article, its scenes and the messages of the talk, in one language. */
export type TalkContext = {
  readonly context: ViewContext;
  readonly scenes: readonly Scene[];
  readonly messages: PresentMessages;
};

/** A talk, the file with the base map of its article, and what loads the messages about newer versions of the page. */
export type LoadedTalk = TalkContext & {
  readonly map: MapDataFile;
  readonly loadOffline: () => Promise<OfflineMessages>;
};

/**
 * Renders a talk in place of the prerendered document. After an exception, at once or later, the document returns and
 * scrolls to the current scene. `leave` stops the talk and returns the id of that scene; `onFault` reports the fault.
 */
export function showTalk(
  stage: HTMLElement,
  talk: ComponentChild,
  leave: () => string | undefined,
  onFault: () => void,
): void {
  const prerendered = pageElement('written');
  const state = pageState();
  const restoreDocument = () => {
    delete state.hydrated;
    delete state.doNotInterrupt;
    prerendered?.removeAttribute('hidden');
    onFault();
    const scene = leave();
    const scenes = [...(prerendered?.querySelectorAll<HTMLElement>('[data-scene]') ?? [])];
    scenes.find((each) => dataOf<SceneElementData>(each).scene === scene)?.scrollIntoView();
    return null;
  };
  state.hydrated = '';
  // No update notices during a presentation.
  state.doNotInterrupt = '';
  prerendered?.setAttribute('hidden', '');
  try {
    render(h(RenderBoundary, { otherwise: restoreDocument, children: talk }), stage);
  } catch (error) {
    stage.replaceChildren();
    restoreDocument();
    throw error;
  }
}
