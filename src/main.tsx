import { h, render } from 'preact';
import './look/page.css';
import { makeReading } from './cards/reading.ts';
import { loadArticle } from './load-article.ts';
import { indexArticle } from './model/article-index.ts';
import type { Language } from './model/article.ts';
import { DataFault } from './modes/data-fault.tsx';
import { Reader } from './modes/reader.tsx';
import { startTheme } from './theme/theme.ts';
import { fromFragment, toFragment } from './view-state/address.ts';
import { makeStore } from './view-state/store.ts';
import { wordsIn } from './words/words-in.ts';

/** The page says which article it shows and where the site lies; nothing below this file knows. */
async function start(root: HTMLElement): Promise<void> {
  startTheme();
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'ar';
  const { article: folder = '', base = './' } = root.dataset;
  const { article, issues } = await loadArticle(`${base}${folder}`);
  root.replaceChildren();
  if (!article) {
    render(h(DataFault, { words: wordsIn(language), issues }), root);
    return;
  }
  const index = indexArticle(article);
  const store = makeStore(index, fromFragment(index, location.hash));
  store.state.listen((state) => {
    const address = `${location.pathname}${location.search}${toFragment(state)}`;
    history.replaceState(history.state, '', address);
  });
  addEventListener('hashchange', () => {
    if (location.hash.includes('=')) store.restore(fromFragment(index, location.hash));
  });
  render(h(Reader, { reading: makeReading(index, language), store, issues, base }), root);
}

const root = document.getElementById('mawdi');
if (root) void start(root);
