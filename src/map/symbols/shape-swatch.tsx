import type { JSX } from 'preact';
import type { PlaceKind } from '../../core/article/article.ts';

/** Swatches of the legend and of the card, 28 × 16 px: how the map draws each degree of precision. */
const SWATCHES: Readonly<Record<PlaceKind, JSX.Element>> = {
  settlement: (
    <>
      <circle class="swatch-soft" cx="14" cy="8" r="7" />
      <circle class="swatch-line" cx="14" cy="8" r="7" stroke-width="1" />
      <circle class="swatch-solid" cx="14" cy="8" r="2.2" />
    </>
  ),
  district: (
    <>
      <rect class="swatch-soft" x="2" y="2" width="24" height="12" rx="5" />
      <path class="swatch-hatch" d="M6 13L15 3M11 13L20 3M16 13L23 5" />
      <rect class="swatch-line" x="2" y="2" width="24" height="12" rx="5" stroke-dasharray="4 2.6" />
    </>
  ),
  governorate: (
    <>
      <rect class="swatch-soft" x="2" y="2" width="24" height="12" rx="4" />
      <rect
        class="swatch-line"
        x="2"
        y="2"
        width="24"
        height="12"
        rx="4"
        stroke-width="1.2"
        stroke-dasharray="0.01 3"
        stroke-linecap="round"
      />
    </>
  ),
  area: (
    <>
      <rect class="swatch-soft" x="2" y="2" width="24" height="12" rx="6" />
      <rect class="swatch-line" x="2" y="2" width="24" height="12" rx="6" stroke-width="1" stroke-dasharray="3 3" />
    </>
  ),
  road: (
    <>
      <rect class="swatch-soft" x="0" y="4" width="28" height="8" />
      <path class="swatch-line" d="M0 8h28" stroke-width="2" stroke-dasharray="7 4" />
    </>
  ),
  border: (
    <>
      <rect class="swatch-soft" x="0" y="3" width="28" height="10" />
      <path class="swatch-line" d="M0 8h28" stroke-width="2" />
    </>
  ),
  country: (
    <>
      <path class="swatch-country" d="M2 4c5-3 8 2 12 0s8-1 12 0v9c-5 2-8-1-12 0s-8 2-12 0Z" />
    </>
  ),
};

export function ShapeSwatch({ shape }: { readonly shape: PlaceKind }) {
  return (
    <svg class="swatch" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      {SWATCHES[shape]}
    </svg>
  );
}
