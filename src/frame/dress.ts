import type { EmbedOptions } from '../embed/frame-options.ts';

/** Puts on what the editor chose of the looks. */
export function applyFrameOptions({ ground, font, accent, theme }: EmbedOptions): void {
  const { dataset, style } = document.documentElement;
  dataset['ground'] = ground;
  dataset['font'] = font;
  if (theme !== 'auto') dataset['theme'] = theme;
  if (accent !== undefined) style.setProperty('--frame-accent', accent);
}
