import type { ComponentChildren } from 'preact';

/** Whoever hydrates an element that has this leaves alone what is in it. */
const AS_IT_STANDS = { dangerouslySetInnerHTML: { __html: '' } };

/** The content of an element marked `data-kept`: what the build writes there, and in the browser what stands there. */
export const writtenContent = (content: ComponentChildren) =>
  content === undefined ? AS_IT_STANDS : { children: content };
