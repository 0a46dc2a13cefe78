import { deepFreeze } from './deep-freeze.ts';
import { fingerprintSchema } from './fingerprint-schema.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Issue } from './issue.ts';
import { parseRecord } from './parse-record.ts';

export type ParsedFingerprint = { readonly fingerprint?: Fingerprint; readonly issues: readonly Issue[] };

/** Reads a fingerprint: whole, or not at all, since a part of it proves nothing. Never throws. */
export function parseFingerprint(input: unknown, file = 'fingerprint.json'): ParsedFingerprint {
  const { value, issues } = parseRecord(fingerprintSchema, input, '$', file, undefined);
  if (!value) return deepFreeze({ issues });
  return deepFreeze({ fingerprint: { algorithm: value.algorithm, paragraphs: value.paragraphs }, issues });
}
