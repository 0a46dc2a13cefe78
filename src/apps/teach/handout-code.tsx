import { dataOf } from '../../browser/written-page.ts';
import type { HandoutCodeData } from '../../core/site/page-contract.ts';
import { render } from 'preact';
import { QrCode, isReachableByPhones } from './qr-code.tsx';

// Where the build does not know the address of the site, the QR code of the article is drawn in the browser.
const button = document.querySelector<HTMLButtonElement>('.handout-print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
const code = document.querySelector<HTMLElement>('.handout-code:not([data-address-known])');
const place = code?.querySelector('.handout-code-place');
if (code && place) {
  const home = new URL(dataOf<HandoutCodeData>(code).home ?? './', location.href);
  if (isReachableByPhones(home)) {
    render(<QrCode address={home.href} />, place);
    code.querySelector('.handout-address')?.append(home.href.replace(/^https?:\/\//, ''));
    dataOf<HandoutCodeData>(code).addressKnown = '';
  }
}
