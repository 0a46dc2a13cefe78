/**
 * The response headers of an address by a `_headers` file: every matching rule applies, and a header set twice has both
 * values.
 */
export function headersSaid(file: string, address: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const rule of file.split(/\n(?=\/)/)) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const doesMatch = new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(address);
    if (!doesMatch) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}
