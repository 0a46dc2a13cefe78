/** More attributes than this are each given a line: an editor finds the one to change. */
const MOST_IN_A_LINE = 2;

/** A tag with its attributes as our snippets write them: `<`, `>` and `"` only as entities within. */
const TAG = /<([\w-]+)((?: [\w-]+="[^"]*")+)( ?\/?>)/g;

/** The same markup for the eye: what has many attributes is written one below the other. */
export function attributesByLine(markup: string): string {
  return markup.replace(TAG, (whole, name: string, written: string, end: string) => {
    const attributes = written.match(/[\w-]+="[^"]*"/g) ?? [];
    if (attributes.length <= MOST_IN_A_LINE) return whole;
    return `<${name}\n${attributes.map((attribute) => `  ${attribute}`).join('\n')}\n${end.trimStart()}`;
  });
}
