/** Reads a tab-separated table whose first line names its columns. Throws on a row of another length. */
export function parseTable<Column extends string>(
  text: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  if (head !== columns.join('\t')) throw new Error(`The table should have the columns ${columns.join(', ')}`);
  return rows.map((row, index) => {
    const cells = row.split('\t');
    if (cells.length > columns.length) throw new Error(`Line ${index + 2} of the table has too many cells: ${row}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>;
  });
}
