import { type ComponentChild, h, render } from 'preact';
import { RenderBoundary } from '../browser/keep-written.tsx';

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
