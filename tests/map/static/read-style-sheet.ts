import type { Size } from '../../../src/map/geometry/screen-geometry.ts';

type Rules = ReadonlyMap<string, Readonly<Record<string, string>>>;

const BLOCK = /([^{}]+)\{([^{}]*)\}/g;

function declarations(body: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    body
      .split(';')
      .filter(Boolean)
      .map((each) => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1)]),
  );
}

function rulesIn(text: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  return [...text.matchAll(BLOCK)].map(
    ([, selector = '', body = '']) => [selector.trim(), declarations(body)] as const,
  );
}

const CONTAINER = /^@container map \(min-width:([\d.]+)px\) and \(min-height:([\d.]+)px\)\{(.*)\}$/;

/** The sizes of the container queries of the style sheet, in its order. */
export function sizesOf(sheet: string): readonly Size[] {
  return sheet.split('\n').flatMap((line) => {
    const [, width, height] = CONTAINER.exec(line) ?? [];
    return width === undefined ? [] : [{ width: Number(width), height: Number(height) }];
  });
}

/** The declarations of each selector on a map of a size: of equal selectors the last counts. */
export function rulesAt(sheet: string, size: Size): Rules {
  const rules = new Map<string, Readonly<Record<string, string>>>();
  for (const line of sheet.split('\n')) {
    const [, width, height, inner] = CONTAINER.exec(line) ?? [];
    if (width === undefined && line.startsWith('@')) continue;
    if (width !== undefined && (size.width < Number(width) || size.height < Number(height))) continue;
    for (const [selector, declarations] of rulesIn(inner ?? line))
      rules.set(selector, { ...rules.get(selector), ...declarations });
  }
  return rules;
}

/** The colours of each theme and of print, by the names of their custom properties. */
export function coloursOf(
  sheet: string,
): Readonly<Record<'light' | 'dark' | 'system' | 'paper', Readonly<Record<string, string>>>> {
  const lines = sheet.split('\n');
  const after = (start: string) => {
    const line = lines.find((each) => each.startsWith(start));
    if (line === undefined) throw new Error(`no ${start} in the sheet`);
    return declarations(line.slice(start.length).replace(/\}+$/, ''));
  };
  return {
    light: after(':root{'),
    dark: after(":root[data-theme='dark']{"),
    system: after("@media (prefers-color-scheme:dark){:root:not([data-theme='light']){"),
    paper: after('@media print{:root:root:root{'),
  };
}
