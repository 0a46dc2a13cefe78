import { element } from '../exports/xml-text.ts';
import type { Language } from '../model/article.ts';

export type Snippet = {
  readonly language: Language;
  /** What the frame is, for who hears it; not markup. */
  readonly title: string;
  /** Absolute address of the frame. */
  readonly frame: string;
  /** Height in CSS pixels to keep free until the frame says its own. */
  readonly height: number;
  /** Absolute address of our host script; without it the height stays as it is. */
  readonly script?: string;
};

/** Enough for scripts, links to the whole map, and full screen; nothing that reaches into the page around. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What an editor pastes into a story: a frame as wide as its column, as HTML. */
export function frameSnippet({ language, title, frame, height, script }: Snippet): string {
  const iframe = element('iframe', {
    src: frame,
    title,
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'strict-origin-when-cross-origin',
    sandbox: SANDBOX,
    height: String(height),
    style: 'width:0;min-width:100%;border:0',
  });
  return script === undefined ? iframe : `${iframe}\n${element('script', { async: '', src: script })}`;
}
