import type { Article } from '../../core/article/article.ts';
import { deepFreeze } from '../../core/validation/parse-record.ts';
import type { Issue } from '../../core/validation/issue.ts';
import { parseFingerprint } from '../../core/proof/fingerprint.ts';
import { isFields, rawQuotationsIn } from '../../core/validation/raw-passages.ts';
import { articleOfValidRecords, validateArticle } from '../../core/validation/parse-article.ts';
import { bytesFault, type SizeFault } from '../../core/validation/size-limits.ts';
import { PLAIN_BASEMAP } from '../../map/basemap/plain-basemap.ts';
import { parseBasemap } from '../../map/basemap/parse-basemap.ts';
import type { GlyphFiles, MapData } from '../../map/live/map-data.ts';
import { unprovenPassages } from '../../core/proof/fingerprint-proof.ts';

/** Why an article cannot be shown: a file could not be fetched, or the data is not valid. */
export type LoadFailure =
  | { readonly reason: 'network'; readonly file: string; readonly found: string }
  | { readonly reason: 'data'; readonly issues: readonly Issue[] };

export type Loaded =
  | {
      readonly article: Article;
      readonly map: MapData;
      readonly issues: readonly Issue[];
      /** Whether the fingerprint proves all quotations, only those that remain, or is missing. */
      readonly proof: 'whole' | 'in part' | 'none';
    }
  | { readonly failure: LoadFailure };

/** A file that takes longer, or is larger, counts as failed. */
const LIMITS = { seconds: 60, faultOf: bytesFault };

const FILES = { article: 'article.json', places: 'places.geojson' } as const;
const FINGERPRINT = 'fingerprint.json';
/** The map data that a site publishes beside the files of an article. */
export const MAP_DATA = 'map.json';

/**
 * Fetches an article from `folder`, an absolute address ending in `/`, and checks its quotations against the
 * fingerprint as the build does, because anyone may run the server. Without a fingerprint the article loads as
 * unproven. Never rejects.
 */
export async function loadArticle(folder: string, signal: AbortSignal): Promise<Loaded> {
  const [article, places, fingerprint, map] = await Promise.all(
    [FILES.article, FILES.places, FINGERPRINT, MAP_DATA].map((file) => fetchJson(`${folder}${file}`, file, signal)),
  );
  for (const fetched of [article, places]) if (fetched && 'failure' in fetched) return fetched;
  const { frame, records, shapeIssues, ruleIssues } = validateArticle(
    { article: valueOf(article), places: valueOf(places) },
    FILES,
  );
  const parsed = parseFingerprint(valueOf(fingerprint), FINGERPRINT);
  const expected = 'fingerprint' in parsed ? parsed.fingerprint : undefined;
  const unproven = expected ? unprovenPassages(rawQuotationsIn(records.passages), expected, FILES.article) : [];
  const issues = [...shapeIssues, ...ruleIssues, ...unproven];
  if (!frame) return { failure: { reason: 'data', issues } };
  const proof = !expected ? 'none' : unproven.length > 0 ? 'in part' : 'whole';
  const valid = deepFreeze(articleOfValidRecords(frame, records, issues, FILES));
  if (unproven.length > 0 && valid.passages.length === 0) return { failure: { reason: 'data', issues } };
  return { article: valid, map: mapDataIn(valueOf(map)), issues, proof };
}

/** Map data from a server that anyone may run: a base map that is not valid, or missing, is replaced by a plain one. */
function mapDataIn(value: unknown): MapData {
  const { basemap, glyphs } = isFields(value) ? value : {};
  const valid = parseBasemap(basemap, MAP_DATA).basemap;
  return valid
    ? { basemap: valid, glyphs: isFields(glyphs) ? textsOf(glyphs) : {} }
    : { basemap: PLAIN_BASEMAP, glyphs: {} };
}

function textsOf(record: Readonly<Record<string, unknown>>): GlyphFiles {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
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

/** The text of a file, or a short description of the answer received instead. */
export type FetchedText = { readonly text: string } | { readonly found: string } | { readonly tooLong: SizeFault };

export type TextLimits = {
  /** The fault of a file of so many bytes after decompression; undefined within the limit. */
  readonly faultOf: (bytes: number) => SizeFault | undefined;
  /** From the request to the last byte. */
  readonly seconds: number;
};

/**
 * Fetches a text without credentials and from its own address only: a redirect is not followed, since it may lead to
 * another publisher’s article. The body is read as a stream and cancelled at the first chunk over the limit. Never
 * rejects.
 */
export async function fetchText(address: string, limits: TextLimits, signal: AbortSignal): Promise<FetchedText> {
  const controller = new AbortController();
  const onAbort = () => controller.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, limits.seconds * 1000);
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  try {
    return await readText(address, limits.faultOf, controller);
  } catch (error) {
    return { found: isLate ? `no end of it within ${limits.seconds} seconds` : String(error) };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

async function readText(
  address: string,
  faultOf: TextLimits['faultOf'],
  controller: AbortController,
): Promise<FetchedText> {
  const response = await fetch(address, { signal: controller.signal, credentials: 'omit', redirect: 'manual' });
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    return { found: 'a redirect' };
  if (!response.ok) return { found: `HTTP ${response.status}` };
  // Content-Length counts compressed bytes: if it exceeds the limit, the decompressed body does too.
  const announced = faultOf(Number(response.headers.get('content-length')));
  const reader = response.body?.getReader();
  if (!reader) return { text: '' };
  const decoder = new TextDecoder();
  const chunks: string[] = [];
  let bytes = 0;
  for (let tooLong = announced; ; tooLong = faultOf(bytes)) {
    if (tooLong) {
      await reader.cancel().catch(() => undefined);
      controller.abort();
      return { tooLong };
    }
    const { done, value } = await reader.read();
    if (done) return { text: chunks.join('') + decoder.decode() };
    bytes += value.byteLength;
    chunks.push(decoder.decode(value, { stream: true }));
  }
}
