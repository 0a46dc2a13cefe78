/**
 * What other programs do to the text of a page, each as a function that runs in the page: at once, and with whatever is
 * added later. All of them write in capitals, so that what they rewrote can be told from what they did not.
 */
export const REWRITING: Readonly<Record<string, () => void>> = {
  /** Chrome’s and Google’s translation, as reported of many sites. */
  'puts a translation in the place of each text': () => {
    const put = (root: Node) => {
      for (const text of textsIn(root)) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data.toUpperCase();
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    function textsIn(root: Node): readonly Text[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts.filter((text) => text.data.trim() && !text.parentElement?.closest('svg,script,style,font,template'));
    }
    put(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof Element && node.tagName !== 'FONT') put(node);
    }).observe(document.body, { childList: true, subtree: true });
  },
  /** A translation that comes over a network: it knows what it asked for, not what the page says by then. */
  'translates late': () => {
    const asked: (() => void)[] = [];
    const known = new WeakSet<Text>();
    const ask = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (known.has(text) || !text.data.trim() || text.parentElement?.closest('svg,script,style,font,template'))
          continue;
        known.add(text);
        const words = text.data.toUpperCase();
        asked.push(() => {
          const font = document.createElement('font');
          font.textContent = words;
          text.replaceWith(font);
        });
      }
    };
    ask(document.body);
    new MutationObserver((changes) => changes.forEach(({ target }) => ask(target))).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    // The journey says when the answers come.
    Object.assign(window, { answer: () => asked.splice(0, Math.ceil(asked.length / 2)).forEach((each) => each()) });
  },
  /** Extensions that change words where they stand: units, names, “cloud to butt”. */
  'writes into each text': () => {
    const write = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (text.parentElement?.closest('svg,script,style,template')) continue;
        if (text.data !== text.data.toUpperCase()) text.data = text.data.toUpperCase();
      }
    };
    write(document.body);
    new MutationObserver((changes) => changes.forEach(({ target }) => write(target))).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  },
  /** Dictionaries and highlighters: each word in an element of its own, the nodes of the page inside or split. */
  'wraps each word': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const whole of texts) {
      if (!whole.data.trim() || whole.parentElement?.closest('svg,script,style,template')) continue;
      let text = whole;
      for (;;) {
        const space = text.data.trimStart().indexOf(' ');
        const rest =
          space > 0 && text.data.length > space + 1
            ? text.splitText(text.data.length - text.data.trimStart().length + space)
            : undefined;
        const word = document.createElement('span');
        word.className = 'dictionary-word';
        text.replaceWith(word);
        word.append(text);
        if (!rest?.data.trim()) break;
        text = rest;
      }
    }
  },
  /** Programs that work on a copy and put it in the place of what was there. */
  'puts copies in the place of elements': () => {
    for (const element of document.querySelectorAll<HTMLElement>(
      'body :is(p, h1, h2, li, span, strong, bdi, dt, dd)',
    )) {
      const holds = 'button, a, input, summary, svg, [tabindex], [id], [aria-live], [role], [data-preserved]';
      if (!element.isConnected || element.children.length > 0 || element.matches(holds) || element.closest('svg'))
        continue;
      const copy = element.cloneNode(true);
      copy.textContent = copy.textContent?.toUpperCase() ?? '';
      element.replaceWith(copy);
    }
  },
  /** Dark Reader writes what it changed beside the style of each element. */
  'marks each element with styles': () => {
    const mark = (root: Element) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (!(element instanceof HTMLElement) || element.hasAttribute('data-darkreader-inline-color')) continue;
        element.setAttribute('data-darkreader-inline-color', '');
        element.style.setProperty('--darkreader-inline-color', '#e8e6e3');
      }
    };
    mark(document.body);
    new MutationObserver(() => mark(document.body)).observe(document.body, { childList: true, subtree: true });
  },
  /** Editors and spell checkers put elements of their own into those of the page, and join texts that stand side by side. */
  'adds elements and joins texts': () => {
    document.body.normalize();
    for (const element of document.querySelectorAll<HTMLElement>('body :is(p, span, strong, bdi)'))
      if (!element.closest('svg') && element.textContent) element.append(document.createElement('grammar-check'));
  },
};
