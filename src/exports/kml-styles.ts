import type { Precision } from '../model/article.ts';
import { element, textElement } from './xml-text.ts';

// Colours are written alpha, blue, green, red.
const INK = 'ff5a3d1f';
const FAINT = '805a3d1f';

/**
 * How each precision is drawn, and never as a pin: an icon without a picture leaves the name alone on the ground, beside
 * the ring of its margin. The coarser the words, the fainter the area.
 */
const FILLS: Readonly<Record<Precision, string>> = {
  exact: '00000000',
  settlement: '00000000',
  district: '405a3d1f',
  governorate: '2e5a3d1f',
  vague: '245a3d1f',
  country: '145a3d1f',
};

export const MARGIN_STYLE = 'margin';

export function kmlStyles(): string {
  const precisions = Object.entries(FILLS).map(([precision, fill]) =>
    style(precision, element('PolyStyle', {}, textElement('color', fill)), INK, 2),
  );
  return [...precisions, style(MARGIN_STYLE, '', FAINT, 1.5)].join('\n');
}

function style(id: string, fill: string, stroke: string, width: number): string {
  return element(
    'Style',
    { id },
    element('IconStyle', {}, textElement('scale', '0'), '<Icon></Icon>'),
    element('LineStyle', {}, textElement('color', stroke), textElement('width', String(width))),
    fill,
  );
}
