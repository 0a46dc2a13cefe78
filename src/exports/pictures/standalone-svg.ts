import { type ComponentChildren, isValidElement, type JSX, type VNode } from 'preact';
import { xmlText } from '../../core/text/markup.ts';
import type { TopicColour } from '../../core/article/article.ts';
import { type Face, type TextShaper, type TextStyle, writeLine } from './text-to-paths.ts';
import { type Attributes, makeShortIds, plainColours, svgElement } from './svg-markup.ts';
import type { PaintOf, PaintContext } from './picture-paint.ts';

/** What is said of a picture to those who cannot see it: texts, not markup. */
export type PictureText = { readonly title: string; readonly description: string; readonly language: string };

type Outlining = {
  readonly paint: PaintOf;
  readonly lettering: TextShaper;
  readonly words: PictureText;
  /** Keeps the ids of a picture apart from those of another in the same page. */
  readonly name: string;
};

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };
/** What a part takes over from those it stands in. */
type InheritedStyle = PaintContext & TextStyle;

const OUTSIDE: InheritedStyle = {
  topic: undefined,
  kind: undefined,
  isReference: false,
  isSelected: false,
  isOneChosen: false,
  face: 'sans',
  size: 16,
  anchor: 'start',
  direction: 'auto',
  colour: '#000000',
};

/**
 * A drawing as a file that looks the same wherever it is opened: letters are outlines, every colour stands at its part,
 * and nothing is asked for from outside.
 */
export function standaloneSvg(drawing: JSX.Element, { paint, lettering, words, name }: Outlining): string {
  const ids = makeShortIds(`${name}-`);
  const outlines = makeShortIds(`${name}_`);
  const [root] = flat(drawing);
  if (!root || typeof root === 'string' || root.type !== 'svg') throw new Error('A picture is one svg element');
  const { children, width, height, viewBox } = root.props as Readonly<Record<string, string>>;
  const content = write(children, OUTSIDE);
  const [title, description] = [ids.of('title'), ids.of('description')];
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      ...{ width, height, viewBox },
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      'xml:lang': words.language,
    },
    svgElement('title', { id: title }, xmlText(words.title)),
    svgElement('desc', { id: description }, xmlText(words.description)),
    svgElement(
      'defs',
      {},
      ...outlines.all().map(([outline, id]) => svgElement('path', { id, d: lettering.outlineOf(outline) })),
    ),
    content,
  );

  function write(within: ComponentChildren, held: InheritedStyle): string {
    let written = '';
    for (const node of flat(within)) written += typeof node === 'string' ? '' : writePart(node, held);
    return written;
  }

  function writePart({ type, props: given }: VNode, outer: InheritedStyle): string {
    const props = given as Props;
    const around = inheritedFrom(props, outer);
    const paints = String(props['class'] ?? '')
      .split(' ')
      .flatMap((part) => paint(part, around) ?? []);
    if (paints.some(({ isLeftOut }) => isLeftOut)) return '';
    const held: InheritedStyle = {
      ...around,
      ...lookOf(props, around),
      ...Object.assign(
        {},
        ...paints.map(({ face, size, colour }) => ({
          ...(face && { face }),
          ...(size && { size }),
          ...(colour && { colour }),
        })),
      ),
    };
    const own = Object.assign({}, ...paints.map(({ attributes }) => attributes)) as Attributes;
    const attributes = plainColours({ ...own, ...kept(props) }, held.colour);
    if (type === 'text') return writeLine(props.children, { attributes, look: held, lettering, outlines, ids });
    const inside = write(props.children, held);
    // A link of the page leads nowhere in a file, and a drawing within a drawing is a part of it.
    if (type === 'svg') return grouped(placing(props), {}, grouped(undefined, unsized(attributes), inside));
    return type === 'g' || type === 'a'
      ? grouped(undefined, attributes, inside)
      : svgElement(String(type), attributes, inside);
  }

  /** What a part says of itself and a file still needs, with ids of this picture. */
  function kept({ 'aria-label': label, ...props }: Props): Attributes {
    const isLink = label !== undefined;
    const attributes: Record<string, string | number> = {};
    for (const [key, value] of Object.entries(props)) {
      if (LEFT_OUT.test(key) || (typeof value !== 'string' && typeof value !== 'number')) continue;
      if (key === 'id') attributes[key] = ids.of(String(value));
      else if (key !== 'href') attributes[key] = renamed(value);
      else if (!isLink) attributes['xlink:href'] = `#${ids.of(String(value).slice(1))}`;
    }
    return attributes;
  }

  function renamed(value: string | number): string | number {
    return typeof value === 'number'
      ? value
      : value.replace(/^url\(#(.+)\)$/, (_, id: string) => `url(#${ids.of(id)})`);
  }
}

/** Said to the page’s own style sheet and scripts, or said again at every letter. */
const LEFT_OUT = /^(class|children|key|role|direction|font-.+|text-anchor|aria-.+|data-.+)$/;

/**
 * Elements and texts, with what components draw in their place. One by one: a component is asked only once all before it
 * is written, as what is shared is defined while it is used.
 */
function* flat(children: ComponentChildren): Generator<VNode | string> {
  if (Array.isArray(children)) for (const child of children) yield* flat(child as ComponentChildren);
  else if (typeof children === 'string' || typeof children === 'number') yield String(children);
  else if (isValidElement(children)) {
    const { type, props } = children as VNode<object>;
    if (typeof type === 'function') yield* flat((type as (props: object) => ComponentChildren)(props));
    else yield children;
  }
}

function inheritedFrom(props: Props, outer: InheritedStyle): InheritedStyle {
  const said = (key: string) => props[`data-${key}`] !== undefined;
  return {
    ...outer,
    ...(said('topic') && { topic: Number(props['data-topic']) as TopicColour }),
    ...(said('kind') && { kind: String(props['data-kind']) }),
    ...(said('reference') && { isReference: true }),
    ...(said('selected') && { isSelected: true }),
    ...(said('one-chosen') && { isOneChosen: true }),
  };
}

const FACE_OF_WEIGHT: Readonly<Record<string, Face>> = { '600': 'strong', '400': 'sans' };

function lookOf(props: Props, { face, size, anchor, direction, colour }: TextStyle): TextStyle {
  return {
    face: FACE_OF_WEIGHT[String(props['font-weight'])] ?? face,
    size: Number(props['font-size'] ?? size),
    anchor: (props['text-anchor'] as TextStyle['anchor'] | undefined) ?? anchor,
    direction: (props['direction'] as TextStyle['direction'] | undefined) ?? direction,
    colour: String(props['data-ink'] ?? colour),
  };
}

/** Where a drawing within a drawing stands, and how large its units are there. */
function placing({ x = 0, y = 0, width, viewBox }: Props): string | undefined {
  if (viewBox === undefined) return undefined;
  const [left = 0, top = 0, across = 1] = String(viewBox).split(' ').map(Number);
  const scale = Number(width) / across;
  const move = `translate(${Number(x) - left * scale} ${Number(y) - top * scale})`;
  return scale === 1 ? move : `${move}scale(${scale})`;
}

function unsized({ x, y, width, height, viewBox, ...attributes }: Attributes): Attributes {
  void [x, y, width, height, viewBox];
  return attributes;
}

/** A group only where there is something to say of it. */
function grouped(transform: string | undefined, attributes: Attributes, inside: string): string {
  const said: Attributes = { ...attributes, ...(transform !== undefined && { transform }) };
  return inside === '' || Object.keys(said).length === 0 ? inside : svgElement('g', said, inside);
}
