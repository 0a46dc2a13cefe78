/**
 * Programs that rewrite the text of a page, each as a function that runs in the page; most also rewrite what is added
 * later. They write in capitals, so that rewritten text can be recognised.
 */
export const REWRITING: Readonly<Record<string, () => void>> = {
  /** The page translation of Chrome and Google Translate, as reported for many sites. */
  'replaces each text node by a translation': () => {
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
  /** A translation over the network: it is of the requested text, which may have changed by then. */
  'translates with a delay': () => {
    const answers: (() => void)[] = [];
    const known = new WeakSet<Text>();
    const request = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        if (known.has(text) || !text.data.trim() || text.parentElement?.closest('svg,script,style,font,template'))
          continue;
        known.add(text);
        const translation = text.data.toUpperCase();
        answers.push(() => {
          const font = document.createElement('font');
          font.textContent = translation;
          text.replaceWith(font);
        });
      }
    };
    request(document.body);
    new MutationObserver((changes) => changes.forEach(({ target }) => request(target))).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    // The test calls it when answers arrive.
    Object.assign(window, { answer: () => answers.splice(0, Math.ceil(answers.length / 2)).forEach((each) => each()) });
  },
  /** Extensions that replace words inside text nodes: units, names, “cloud to butt”. */
  'changes each text node': () => {
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
  /** Dictionaries and highlighters: each word in an element of its own, text nodes of the page moved into it or split. */
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
  /** Programs that replace elements by changed copies. */
  'replaces elements by copies': () => {
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
  /** Dark Reader adds an attribute and a custom property to each element. */
  'adds a style to each element': () => {
    const addStyles = (root: Element) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (!(element instanceof HTMLElement) || element.hasAttribute('data-darkreader-inline-color')) continue;
        element.setAttribute('data-darkreader-inline-color', '');
        element.style.setProperty('--darkreader-inline-color', '#e8e6e3');
      }
    };
    addStyles(document.body);
    new MutationObserver(() => addStyles(document.body)).observe(document.body, { childList: true, subtree: true });
  },
  /** Editors and spell checkers add elements of their own and join adjacent text nodes. */
  'adds elements and joins text nodes': () => {
    document.body.normalize();
    for (const element of document.querySelectorAll<HTMLElement>('body :is(p, span, strong, bdi)'))
      if (!element.closest('svg') && element.textContent) element.append(document.createElement('grammar-check'));
  },
};
