/** What a frame of ours says to the page around it. */
export type EmbedMessage =
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'select'; readonly place?: string; readonly passage?: string };

/** How an id is written, in messages of either side. */
export const ID_WRITTEN = /^[\w-]{1,80}$/;

const LEAST = 150;
const MOST = 4000;

/** Reads a message from a window that may not be ours: heights are whole pixels from 150 to 4000. Never throws. */
export function readEmbedMessage(data: unknown): EmbedMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, v, type, height, place, passage } = data as Record<string, unknown>;
  if (source !== 'mawdi' || v !== 1) return undefined;
  if (type === 'size')
    return Number.isInteger(height) && Number(height) >= LEAST && Number(height) <= MOST
      ? { type, height: Number(height) }
      : undefined;
  if (type !== 'select') return undefined;
  return { type, ...(isId(place) && { place }), ...(isId(passage) && { passage }) };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_WRITTEN.test(value);
}
