import type { SizeFault } from '../model/size-limits.ts';

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
