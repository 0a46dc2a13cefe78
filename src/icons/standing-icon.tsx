import type { JSX } from 'preact';
import type { Standing } from '../model/article.ts';

/** Outline says how it was said: filled is on record, hollow is not. Drawn for this project on a 16 × 16 grid. */
const GLYPHS: Readonly<Record<Standing, JSX.Element>> = {
  stated: <circle cx="8" cy="8" r="5.6" fill="currentColor" />,
  reported: (
    <>
      <circle cx="8" cy="8" r="3.4" fill="currentColor" />
      <circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="1.4" />
    </>
  ),
  witnessed: (
    <>
      <path
        d="M1 8Q8 1.2 15 8Q8 14.8 1 8Z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linejoin="round"
      />
      <circle cx="8" cy="8" r="2.1" fill="currentColor" />
    </>
  ),
  claimed: <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.7" />,
  relayed: (
    <>
      <circle cx="5.6" cy="8" r="4.3" fill="none" stroke="currentColor" stroke-width="1.7" />
      <circle cx="10.4" cy="8" r="4.3" fill="none" stroke="currentColor" stroke-width="1.7" />
    </>
  ),
  assessed: (
    <>
      <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.7" />
      <path d="M8 2.6A5.4 5.4 0 0 1 8 13.4Z" fill="currentColor" />
    </>
  ),
  narrated: (
    <>
      <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.7" />
      <path d="M4.9 6.6H11.1M4.9 9.4H11.1" fill="none" stroke="currentColor" stroke-width="1.4" />
    </>
  ),
  alleged: (
    <circle
      cx="8"
      cy="8"
      r="5.5"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-dasharray="4.6 2.3"
      transform="rotate(-60 8 8)"
    />
  ),
  speculated: (
    <circle
      cx="8"
      cy="8"
      r="5.6"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-dasharray="0.01 3.52"
      stroke-linecap="round"
    />
  ),
};

/** The glyph alone, to be placed inside a larger SVG. */
export function StandingGlyph({ standing }: { readonly standing: Standing }) {
  return GLYPHS[standing];
}

export function StandingIcon({ standing }: { readonly standing: Standing }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {GLYPHS[standing]}
    </svg>
  );
}
