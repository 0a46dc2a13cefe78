/** What a host says by a `_headers` file with an address: every rule that matches, and what is given twice as both. */
export function headersSaid(file: string, address: string): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const rule of file.split(/\n(?=\/)/)) {
    const [pattern = '', ...lines] = rule.trim().split('\n');
    const doesMatch = new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(address);
    if (!doesMatch) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
      said[name] = said[name] === undefined ? value : `${said[name]}, ${value}`;
    }
  }
  return said;
}
