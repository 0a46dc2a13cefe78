import type { LineDecisions } from './line-decisions.ts';
export function osmPack(_input: unknown, _decisions: LineDecisions, _codes: ReadonlyMap<string, string>): Uint8Array {
  throw new Error('not built');
}
