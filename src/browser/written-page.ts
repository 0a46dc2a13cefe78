import type { PageId, PageState } from '../core/site/page-contract.ts';

/** What style sheets ask about this page as a whole: attributes of its root element, to be read and changed. */
export function pageState(): Partial<PageState> {
  return dataOf<PageState>(document.documentElement);
}

/** The element of this page that scripts look for under one of their ids. */
export function pageElement(id: PageId): HTMLElement | null {
  return document.getElementById(id);
}

/** The language of the article on this page: the interface may stand in for it in another. */
export function pageLanguage(): string {
  return pageState().language ?? document.documentElement.lang;
}

/** The data of an element, to be read and changed. Nothing promises that it was written: a page may be older than its script. */
export function dataOf<Data>(element: { readonly dataset: object }): Partial<Data> {
  return element.dataset;
}
