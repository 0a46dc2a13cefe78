import type { FullViewContext } from '../cards/reading.ts';
import type { Store } from '../view-state/store.ts';

/** What every part that opens beside the article is given. */
export type AsideProps = { readonly reading: FullViewContext; readonly store: Store; readonly onClose: () => void };
