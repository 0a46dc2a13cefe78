import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text's UTF-8, as 64 hexadecimal digits. What browsers have of their own answers later, a text at a time, and
 * on pages of https only; a proof asks for a thousand at once, on any page. The library’s first line of versions: the second
 * calls `Object.hasOwn` as it loads, which Safari 15.2 lacks.
 */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}
