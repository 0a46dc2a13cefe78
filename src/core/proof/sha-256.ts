import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text’s UTF-8, as 64 hexadecimal digits. The same in browsers and in Node, and synchronous: the Web Crypto API
 * answers later, in secure contexts only, and one article is proven by some thousand short texts.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
