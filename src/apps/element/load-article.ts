import type { Article } from '../../core/article/article.ts';
import { deepFreeze } from '../../core/validation/parse-record.ts';
import type { Issue } from '../../core/validation/issue.ts';
import { parseFingerprint } from '../../core/verification/fingerprint.ts';
import { rawQuotationsIn } from '../../core/validation/raw-passages.ts';
import { articleOfValidRecords, validateArticle } from '../../core/validation/parse-article.ts';
import { bytesFault, type SizeFault } from '../../core/validation/size-limits.ts';
import { unprovenPassages } from '../../core/verification/fingerprint-proof.ts';
import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Why an article cannot be shown: it did not come, or its files say nothing that could be shown. */
export type LoadFailure =
  | { readonly reason: 'network'; readonly file: string; readonly found: string }
  | { readonly reason: 'data'; readonly issues: readonly Issue[] };

export type Loaded =
  | {
      readonly article: Article;
      readonly issues: readonly Issue[];
      /** Whether a fingerprint proves its words: all there are, or those that are left; or whether there is none. */
      readonly proof: 'whole' | 'in part' | 'none';
    }
  | { readonly failure: LoadFailure };

/** A file that takes longer is not waited for. */
const LIMITS = { seconds: 60, faultOf: bytesFault };

const FILES = { article: 'article.json', places: 'places.geojson' } as const;
const FINGERPRINT = 'fingerprint.json';

/**
 * Fetches an article from `folder`, an absolute address ending in `/`, and proves its words as a build does: its server may
 * be anybody's. Without a fingerprint it is read as it is. Never rejects.
 */
export async function loadArticle(folder: string, signal: AbortSignal): Promise<Loaded> {
  const [article, places, fingerprint] = await Promise.all(
    [FILES.article, FILES.places, FINGERPRINT].map((file) => fetchJson(`${folder}${file}`, file, signal)),
  );
  for (const fetched of [article, places]) if (fetched && 'failure' in fetched) return fetched;
  const { frame, records, shapeIssues, ruleIssues } = validateArticle(
    { article: valueOf(article), places: valueOf(places) },
    FILES,
  );
  const parsed = parseFingerprint(valueOf(fingerprint), FINGERPRINT);
  const print = 'fingerprint' in parsed ? parsed.fingerprint : undefined;
  const unproven = print ? unprovenPassages(rawQuotationsIn(records.passages), print, sha256, FILES.article) : [];
  const issues = [...shapeIssues, ...ruleIssues, ...unproven];
  if (!frame) return { failure: { reason: 'data', issues } };
  const proof = !print ? 'none' : unproven.length > 0 ? 'in part' : 'whole';
  const sound = deepFreeze(articleOfValidRecords(frame, records, issues, FILES));
  if (unproven.length > 0 && sound.passages.length === 0) return { failure: { reason: 'data', issues } };
  return { article: sound, issues, proof };
}

type Fetched = { readonly value: unknown } | { readonly failure: LoadFailure };

const valueOf = (fetched: Fetched | undefined) => (fetched && 'value' in fetched ? fetched.value : undefined);

async function fetchJson(address: string, file: string, signal: AbortSignal): Promise<Fetched> {
  const network = (found: string): Fetched => ({ failure: { reason: 'network', file, found } });
  const data = (found: string, expected = 'a JSON file'): Fetched => ({
    failure: { reason: 'data', issues: [{ file, path: '$', found, expected }] },
  });
  const fetched = await fetchText(address, LIMITS, signal);
  if ('tooLong' in fetched) return data(fetched.tooLong.found, fetched.tooLong.expected);
  if ('found' in fetched) return network(fetched.found);
  try {
    return { value: JSON.parse(fetched.text) as unknown };
  } catch (error) {
    return data(String(error));
  }
}

/** The text of a file, or in a few words what came instead. */
export type FetchedText = { readonly text: string } | { readonly found: string } | { readonly tooLong: SizeFault };

export type TextLimits = {
  /** Why a file of so many bytes, once unpacked, is not read. */
  readonly faultOf: (bytes: number) => SizeFault | undefined;
  /** From the question to the last byte. */
  readonly seconds: number;
};

/**
 * Fetches a text without credentials and from its own address alone: a redirect is not followed, since it may lead to
 * somebody else’s article. It is read as it comes, and given up at the first byte over the limit. Never rejects.
 */
export async function fetchText(address: string, limits: TextLimits, signal: AbortSignal): Promise<FetchedText> {
  const leave = new AbortController();
  const onAbort = () => leave.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    leave.abort();
  }, limits.seconds * 1000);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  try {
    return await readText(address, limits.faultOf, leave);
  } catch (error) {
    return { found: isLate ? `no end of it within ${limits.seconds} seconds` : String(error) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

async function readText(address: string, faultOf: TextLimits['faultOf'], leave: AbortController): Promise<FetchedText> {
  const response = await fetch(address, { signal: leave.signal, credentials: 'omit', redirect: 'manual' });
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    return { found: 'a redirect' };
  if (!response.ok) return { found: `HTTP ${response.status}` };
  // As sent: unpacked it is longer still, so what is too long here already need not be asked for.
  const announced = faultOf(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  if (!reader) return { text: '' };
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (let tooLong = announced; ; tooLong = faultOf(bytes)) {
    if (tooLong) {
      await reader.cancel().catch(() => undefined);
      leave.abort();
      return { tooLong };
    }
    const { done, value } = await reader.read();
    if (done) return { text: parts.join('') + decoder.decode() };
    bytes += value.byteLength;
    parts.push(decoder.decode(value, { stream: true }));
  }
}

/**
 * SHA-256 of a text's UTF-8, as 64 hexadecimal digits. What browsers have of their own answers later, a text at a time, and
 * on pages of https only; a proof asks for a thousand at once, on any page. The library’s first line of versions: the second
 * calls `Object.hasOwn` as it loads, which Safari 15.2 lacks.
 */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}
