/** How the page around a frame asks for its height: open-iframe-resizer by a hello of its own, others by a question. */
export type SizeRequest = 'resizer' | 'asks';

/** Never throws, whatever it is handed. */
export function readSizeRequest(data: unknown): SizeRequest | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, type, sentinel } = data as Record<string, unknown>;
  // Our own host script, where it came later than we.
  if (source === 'mawdi-host' && type === 'ask') return 'asks';
  if (type === 'iframe-child-init') return 'resizer';
  if (type === 'iframe-get-child-dimensions') return 'asks';
  return sentinel === 'amp' && (type === 'frames-init' || type === 'send-embed-state') ? 'asks' : undefined;
}
