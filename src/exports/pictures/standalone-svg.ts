import { type ComponentChildren, isValidElement, type JSX, type VNode } from 'preact';
import { xmlText } from '../../core/text/markup.ts';
import type { TopicColour } from '../../core/article/article.ts';
import { type Face, type TextShaper, type TextStyle, writeLine } from './text-to-paths.ts';
import { type Attributes, makeShortIds, plainColours, svgElement } from './svg-markup.ts';
import type { PaintOf, PaintContext } from './picture-paint.ts';

/** Title and description of a picture for screen readers: plain text, not markup. */
export type PictureText = { readonly title: string; readonly description: string; readonly language: string };

type Outlining = {
  readonly paint: PaintOf;
  readonly lettering: TextShaper;
  readonly words: PictureText;
  /** The prefix of ids, so that two pictures in one page have different ones. */
  readonly name: string;
};

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };
/** The style an element inherits from those around it. */
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
 * A drawing as a self-contained SVG file: text is converted to outlines, every colour is set on its element, and
 * nothing is requested from outside.
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

  function write(within: ComponentChildren, style: InheritedStyle): string {
    let written = '';
    for (const node of flat(within)) written += typeof node === 'string' ? '' : writePart(node, style);
    return written;
  }

  function writePart({ type, props: given }: VNode, outer: InheritedStyle): string {
    const props = given as Props;
    const around = inheritedFrom(props, outer);
    const paints = String(props['class'] ?? '')
      .split(' ')
      .flatMap((part) => paint(part, around) ?? []);
    if (paints.some(({ isLeftOut }) => isLeftOut)) return '';
    const style: InheritedStyle = {
      ...around,
      ...styleOf(props, around),
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
    const attributes = plainColours({ ...own, ...neededAttributes(props) }, style.colour);
    if (type === 'text') return writeLine(props.children, { attributes, look: style, lettering, outlines, ids });
    const inside = write(props.children, style);
    // Links of the page have no target in a file, and a nested svg becomes a group.
    if (type === 'svg') return grouped(placing(props), {}, grouped(undefined, unsized(attributes), inside));
    return type === 'g' || type === 'a'
      ? grouped(undefined, attributes, inside)
      : svgElement(String(type), attributes, inside);
  }

  /** The attributes of an element that a file still needs, with the ids of this picture. */
  function neededAttributes({ 'aria-label': label, ...props }: Props): Attributes {
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

/** For the style sheet and scripts of the page, or set again on every glyph. */
const LEFT_OUT = /^(class|children|key|role|direction|font-.+|text-anchor|aria-.+|data-.+)$/;

/**
 * Elements and texts, with components replaced by what they render. One by one: a component is called only after all
 * before it is written, since shared definitions are made while they are used.
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
  const hasData = (key: string) => props[`data-${key}`] !== undefined;
  return {
    ...outer,
    ...(hasData('topic') && { topic: Number(props['data-topic']) as TopicColour }),
    ...(hasData('kind') && { kind: String(props['data-kind']) }),
    ...(hasData('reference') && { isReference: true }),
    ...(hasData('selected') && { isSelected: true }),
    ...(hasData('has-subject') && { isOneChosen: true }),
  };
}

const FACE_OF_WEIGHT: Readonly<Record<string, Face>> = { '600': 'strong', '400': 'sans' };

function styleOf(props: Props, { face, size, anchor, direction, colour }: TextStyle): TextStyle {
  return {
    face: FACE_OF_WEIGHT[String(props['font-weight'])] ?? face,
    size: Number(props['font-size'] ?? size),
    anchor: (props['text-anchor'] as TextStyle['anchor'] | undefined) ?? anchor,
    direction: (props['direction'] as TextStyle['direction'] | undefined) ?? direction,
    colour: String(props['data-ink'] ?? colour),
  };
}

/** The position of a nested svg, and the scale of its units. */
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

/** A group, if it has any attributes. */
function grouped(transform: string | undefined, attributes: Attributes, inside: string): string {
  const groupAttributes: Attributes = { ...attributes, ...(transform !== undefined && { transform }) };
  return inside === '' || Object.keys(groupAttributes).length === 0 ? inside : svgElement('g', groupAttributes, inside);
}
