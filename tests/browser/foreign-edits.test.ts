import { DOMImplementation, type Document, type Element, Node } from '@xmldom/xmldom';
import fc from 'fast-check';
import { type ComponentChild, Fragment, h, render } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import '../../src/browser/foreign-edits.ts';

/** Text, elements with text in them, and components that render text among that of an element. */
type Part = { readonly words: string } | { readonly tag: string; readonly parts: readonly Part[] };

const drawn = (part: Part, path: string): ComponentChild =>
  'words' in part
    ? part.words
    : part.tag === 'component'
      ? h(Together, { key: path, path, parts: part.parts })
      : h(part.tag, { key: path, 'data-path': path }, eachIn(part.parts, path, drawn));

function Together({ parts, path }: { readonly parts: readonly Part[]; readonly path: string }) {
  return h(Fragment, null, eachIn(parts, path, drawn));
}

function eachIn<T>(parts: readonly Part[], path: string, make: (part: Part, path: string) => T): T[] {
  return parts.map((part, at) => make(part, `${path}/${'tag' in part ? part.tag : ''}${at}`));
}

/** The text each element has itself, with the paths of the elements in it. */
function hostsOf(part: Part, path: string, host?: string[]): ReadonlyMap<string, string> {
  if ('words' in part) {
    host?.push(part.words);
    return new Map();
  }
  const own = part.tag === 'component' && host ? host : [];
  if (part.tag !== 'component') host?.push(`[${path}]`);
  const inner = eachIn(part.parts, path, (child, at) => [...hostsOf(child, at, own)]).flat();
  return new Map(part.tag === 'component' ? inner : [[path, own.join('')], ...inner]);
}

/** A page and its next state: other text in some places, other parts in some. */
function next(part: Part, round: number, isOther: () => boolean): Part {
  if ('words' in part) return isOther() ? { words: `${part.words.replace(/\d+$/, '')}${round}` } : part;
  const parts = part.parts.map((child) => next(child, round, isOther));
  return { ...part, parts: isOther() ? [...parts.slice(1), ...parts.slice(0, 1)] : parts };
}

const words = fc.constantFrom('Kirkuk', 'Mosul', ' · ', 'of', 'voices').map((text) => ({ words: text }));
const { part } = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    words,
    fc.record({
      tag: fc.constantFrom('p', 'strong', 'bdi', 'component'),
      parts: fc.array(tie('part'), { maxLength: 4 }),
    }),
  ),
}));
const page = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => ({ tag: 'main', parts }));

type Text = Element['childNodes'][number];
/** How programs change a text node. Each gets the node and, if it has several ways, a number to choose one by. */
const EDITS: Readonly<Record<string, (text: Text, document: Document) => void>> = {
  'puts a translation in its place': (text, document) =>
    text.parentNode?.replaceChild(inElement(document, ['font', 'font'], upper(text)), text),
  'wraps it': (text, document) => {
    const mark = document.createElement('mark');
    text.parentNode?.replaceChild(mark, text);
    mark.appendChild(text);
  },
  'writes into it': (text) => {
    text.nodeValue = upper(text);
  },
  'splits it': (text, document) => {
    const whole = text.nodeValue ?? '';
    text.nodeValue = whole.slice(0, 2);
    text.parentNode?.insertBefore(document.createTextNode(whole.slice(2)), text.nextSibling);
  },
  'sets a translation beside it': (text, document) =>
    text.parentNode?.insertBefore(inElement(document, ['font'], ` ${upper(text)}`), text.nextSibling),
  'puts a copy in the place of its element': (text) => {
    const element = text.parentNode;
    if (element?.parentNode?.parentNode) element.parentNode.replaceChild(element.cloneNode(true), element);
  },
  'wraps its element': (text, document) => {
    const element = text.parentNode;
    if (!element?.parentNode?.parentNode) return;
    const mark = document.createElement('mark');
    element.parentNode.replaceChild(mark, element);
    mark.appendChild(element);
  },
  'joins it with the one before': (text) => {
    const before = text.previousSibling;
    if (before?.nodeType !== 3) return;
    before.nodeValue = `${before.nodeValue}${text.nodeValue}`;
    text.parentNode?.removeChild(text);
  },
  'moves it to the front': (text) => {
    if (text.previousSibling) text.parentNode?.insertBefore(text, text.parentNode.firstChild);
  },
  'takes it away': (text) => text.parentNode?.removeChild(text),
};

const inUpper = (text: string) => text.toUpperCase();
const upper = (text: Text) => (text.nodeValue ?? '').toUpperCase();

function inElement(document: Document, tags: readonly string[], text: string): Element {
  const [tag = 'font', ...inner] = tags;
  const element = document.createElement(tag);
  element.appendChild(inner.length > 0 ? inElement(document, inner, text) : document.createTextNode(text));
  return element;
}

function textsIn(node: Text | Element): readonly Text[] {
  return node.nodeType === 3 ? [node as Text] : [...node.childNodes].flatMap(textsIn);
}

beforeAll(() => {
  // What browsers have and the DOM implementation of the test lacks.
  Object.assign(Node.prototype, {
    remove(this: Text) {
      this.parentNode?.removeChild(this);
    },
  });
});

function makePage() {
  const document = new DOMImplementation().createDocument('http://www.w3.org/1999/xhtml', 'body');
  const root = document.documentElement as Element;
  const draw = (part: Part) => render(drawn(part, 'main'), root as unknown as globalThis.Element);
  return { document, root, draw };
}

type Round = { readonly name: string; readonly every: number; readonly changes: readonly boolean[] };
const round: fc.Arbitrary<Round> = fc.record({
  name: fc.constantFrom(...Object.keys(EDITS)),
  every: fc.integer({ min: 1, max: 3 }),
  changes: fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
});

/** The text an element shows itself, whatever stands between it and the text, and the elements of the page in it. */
function shownIn(element: Element): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const walk = (node: Text | Element, host: string[]) => {
    if (node.nodeType === 3) host.push(node.nodeValue ?? '');
    const path = node.nodeType === 1 ? (node as Element).getAttribute('data-path') : null;
    const own: string[] = path === null ? host : [];
    if (path !== null) host.push(`[${path}]`);
    for (const child of node.nodeType === 1 ? [...node.childNodes] : []) walk(child, own);
    if (path !== null) found.set(path, [...(found.get(path) ?? []), own.join('')]);
  };
  walk(element, []);
  return found;
}

describe('a page whose text other programs rewrite', () => {
  it('never shows old text beside new text, and never throws', () => {
    fc.assert(
      fc.property(page, fc.array(round, { minLength: 1, maxLength: 4 }), (first, rounds) => {
        const { document, root, draw } = makePage();
        let shown: Part = first;
        draw(shown);
        rounds.forEach(({ name, every, changes }, at) => {
          textsIn(root)
            .filter((_, position) => position % every === 0)
            .forEach((text) => EDITS[name]?.(text, document));
          const before = hostsOf(shown, 'main');
          let asked = 0;
          shown = next(shown, at, () => changes[asked++ % changes.length] ?? false);
          draw(shown);
          const onPage = shownIn(root);
          const wanted = hostsOf(shown, 'main');
          expect([...onPage.keys()].sort()).toEqual([...wanted.keys()].sort());
          for (const [path, text] of wanted)
            if (text !== before.get(path)) expect(onPage.get(path)?.map(inUpper), path).toEqual([inUpper(text)]);
            else expect(onPage.get(path)?.length, path).toBe(1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the translation of unchanged text', () => {
    const { document, root, draw } = makePage();
    const pageOf = (name: string): Part => ({
      tag: 'main',
      parts: [
        { tag: 'p', parts: [{ words: name }, { tag: 'strong', parts: [{ words: '8' }] }] },
        { tag: 'p', parts: [{ words: 'passages' }] },
      ],
    });
    draw(pageOf('Kirkuk'));
    for (const text of textsIn(root)) EDITS['puts a translation in its place']?.(text, document);
    draw(pageOf('Mosul'));
    expect(root.textContent).toBe('Mosul8PASSAGES');
    draw(pageOf('Syria'));
    expect(root.textContent).toBe('Syria8PASSAGES');
  });

  it('never gives a text node another text, so that a late translation overwrites nothing', () => {
    const { root, draw } = makePage();
    const pageOf = (name: string): Part => ({ tag: 'main', parts: [{ words: name }] });
    draw(pageOf('Kirkuk'));
    const [asked] = textsIn(root);
    draw(pageOf('Mosul'));
    if (asked) asked.nodeValue = 'KIRKUK';
    expect(root.textContent).toBe('Mosul');
  });
});
