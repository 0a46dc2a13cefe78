import { element, xmlText } from '../exports/xml-text.ts';
import { interfaceLanguage, pageDirection } from '../model/languages.ts';
import type { EmbedSnippet } from './snippets.ts';

export type AmpSnippet = Omit<EmbedSnippet, 'script' | 'width' | 'picture'> & {
  /** Stands in until the frame has come; AMP shows no frame near the top of a page without. Absolute, with https. */
  readonly picture: { readonly src: string; readonly alt: string };
  /** What the button says that lets the frame grow where AMP will not let it by itself. */
  readonly grow: string;
};

/** AMP refuses whatever reaches into the page around; what it grants must be asked for in words of its own. */
const AMP_SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What an editor pastes into a story in AMP, whose page brings the `amp-iframe` component. */
export function ampSnippet({ language, title, frame, height, picture, grow }: AmpSnippet): string {
  return element(
    'amp-iframe',
    {
      src: secure(frame),
      title,
      lang: interfaceLanguage(language),
      dir: pageDirection(language),
      layout: 'fixed-height',
      height: String(height),
      sandbox: AMP_SANDBOX,
      frameborder: '0',
      allowfullscreen: '',
      resizable: '',
    },
    element('amp-img', { layout: 'fill', src: secure(picture.src), alt: picture.alt, placeholder: '' }),
    element('div', { overflow: '', tabindex: '0', role: 'button', 'aria-label': grow }, xmlText(grow)),
  );
}

function secure(address: string): string {
  if (!/^https:\/\/[^/]/.test(address)) throw new Error(`${address}: an address in AMP is absolute, with https`);
  return address;
}
