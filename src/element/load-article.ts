import type { Article } from '../model/article.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { Issue } from '../model/issue.ts';
import { parseFingerprint } from '../model/parse-fingerprint.ts';
import { rawQuotationsIn } from '../model/quoted.ts';
import { validateArticle } from '../model/read-article.ts';
import { sha256 } from './sha-256.ts';
import { bytesFault } from '../model/size-limits.ts';
import { articleOfValidRecords } from '../model/sound-article.ts';
import { unprovenPassages } from '../model/unproven-passages.ts';
import { fetchText } from './fetch-text.ts';

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
