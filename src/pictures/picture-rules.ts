import type { Palette } from '../cartography/palette.ts';
import { FAMILIES } from '../model/article.ts';

/** Surfaces and ink a picture is drawn with, by the names of `look/tokens.css`. */
export type PictureInk = Readonly<Record<'paper' | 'raised' | 'ink' | 'ink2' | 'ink3' | 'onInk' | 'rule', string>>;

/** Cut to a file of its own, a weight is a family. */
const BOLD = `'IBM Plex Sans Arabic SemiBold'`;

/** The rules of marks and names written out for a picture: what draws it knows no custom properties. */
export function pictureRules(palette: Palette, ink: PictureInk): string {
  const families = FAMILIES.map((family) => {
    const colour = palette.topic[family];
    const within = `[data-family="${family}"]`;
    return [
      `${within} .token-solid, ${within} .mark-dot { fill: ${colour} }`,
      `${within} .token-half { fill: ${colour}; opacity: .18 }`,
      `${within} .token-line, ${within} .mark-leader { fill: none; stroke: ${colour} }`,
      `${within} .mark-ring { fill: ${colour}; fill-opacity: .09; stroke: ${colour}; stroke-opacity: .55 }`,
      `${within} .still-hatch { fill: none; stroke: ${colour}; stroke-opacity: ${palette.areaHatch}; stroke-width: 1.6px }`,
    ].join('\n');
  });
  return [
    `text { font-family: 'IBM Plex Sans Arabic' }`,
    `.headline { font-family: 'Noto Naskh Arabic Medium' }`,
    `.token-ground { fill: ${ink.raised} }`,
    `.mark-leader { stroke-width: 1.2px }`,
    `.mark-square { fill: ${palette.label}; stroke: ${palette.halo}; stroke-width: 1.5px }`,
    `.token text { font-family: ${BOLD}; font-size: 13px; stroke: none }`,
    `.token-count { fill: ${ink.ink} }`,
    `.token-count-on { fill: ${ink.onInk} }`,
    // Rings and leaders reach beyond the box they are drawn in: cut off there, places would look surer than they are.
    `.mark-ground { overflow: visible }`,
    `.still-target { fill: none }`,
    // Numbers are for a printed page with its list of places.
    `.still-number { display: none }`,
    `.still-names text { paint-order: stroke; stroke-linejoin: round }`,
    `.still-name { fill: ${ink.ink}; stroke: ${palette.halo}; stroke-width: 3.2px; font-family: ${BOLD}; paint-order: stroke }`,
    `[data-kind="country"] .still-name { fill: ${palette.country} }`,
    `[data-reference] .still-name { fill: ${palette.label} }`,
    ...families,
  ].join('\n');
}
