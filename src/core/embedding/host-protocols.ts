/** What a host has told us of itself: in our address, or by a message. */
export type HostIdentifiers = {
  /** Ours for pym.js: `?childId=`. */
  readonly pymId?: string;
  /** Given by WordPress: `#?secret=`. */
  readonly secret?: string;
  /** open-iframe-resizer has said hello. */
  readonly isResizer?: boolean;
};

export type SizeInput = HostIdentifiers & {
  /** Whole CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The address of the frame, which some hosts find us by; its query, often a host’s own, is not repeated. */
  readonly address: string;
  /** What our own host script knows the frame by. */
  readonly id: string;
};

/** Reads the signs a host left in the query and the fragment of our address. Never throws. */
export function hostIdentifiersIn(pairs: ReadonlyMap<string, string>): HostIdentifiers {
  const pymId = pairs.get('childId');
  const secret = pairs.get('secret');
  return {
    ...(pymId !== undefined && /^[\w:.-]{1,100}$/.test(pymId) && { pymId }),
    ...(secret !== undefined && /^\w{1,40}$/.test(secret) && { secret }),
  };
}

/**
 * A height in every form hosts listen for: each is a message of its own, and a host passes over those of others. Pages
 * that know none of them keep the height they reserved.
 */
export function sizeMessages(input: SizeInput): readonly unknown[] {
  const { width, height, address, id, pymId, secret, isResizer = false } = input;
  return [
    { source: 'mawdi', v: 1, type: 'size', id, height },
    // AMP, @newswire/frames, NPR’s sidechain
    { sentinel: 'amp', type: 'embed-size', width, height },
    // Datawrapper’s page script, which finds the frame by its window
    { 'datawrapper-height': { [id]: height } },
    // Medium, Embedly, Flourish
    JSON.stringify({ src: withoutQuery(address), context: 'iframe.resize', height }),
    ...(pymId === undefined ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
    ...(isResizer ? [{ type: 'iframe-resized', width, height }] : []),
  ];
}

/** The fragment stays: it chooses the view, and is part of the `src` that hosts compare with. */
function withoutQuery(address: string): string {
  return address.replace(/^([^?#]*)\?[^#]*/, '$1');
}

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

/** What a page around a frame asks for that the frame as written cannot do; a greeting is none of it. */
const PROGRAM_REQUESTS: readonly unknown[] = ['goto', 'filter', 'theme'];

/** Whether a message is a reason to fetch the program of a frame. Never throws, whatever it is handed. */
export function isProgramRequest(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { source, type } = data as Record<string, unknown>;
  return source === 'mawdi-host' && PROGRAM_REQUESTS.includes(type);
}
