/** What a host has sent about itself, in our address or in a message. */
export type HostIdentifiers = {
  /** Our id for pym.js: `?childId=`. */
  readonly pymId?: string;
  /** Secret from WordPress: `#?secret=`. */
  readonly secret?: string;
  /** Whether open-iframe-resizer has sent its init message. */
  readonly isResizer?: boolean;
};

export type SizeInput = HostIdentifiers & {
  /** Whole CSS pixels. */
  readonly width: number;
  readonly height: number;
  /**
   * The address of the embed, by which some hosts find its iframe. The query, often the host’s own, is not sent back.
   */
  readonly address: string;
  /** The id of the embed in our own host script. */
  readonly id: string;
};

/** Reads the ids of a host from the query and the fragment of our address. Never throws. */
export function hostIdentifiersIn(pairs: ReadonlyMap<string, string>): HostIdentifiers {
  const pymId = pairs.get('childId');
  const secret = pairs.get('secret');
  return {
    ...(pymId !== undefined && /^[\w:.-]{1,100}$/.test(pymId) && { pymId }),
    ...(secret !== undefined && /^\w{1,40}$/.test(secret) && { secret }),
  };
}

/**
 * A height in the message format of every host. Each host ignores the formats of others, and pages that know none keep
 * the height they reserved.
 */
export function sizeMessages(input: SizeInput): readonly unknown[] {
  const { width, height, address, id, pymId, secret, isResizer = false } = input;
  return [
    { source: 'mawdi', v: 1, type: 'size', id, height },
    // AMP, @newswire/frames, NPR’s sidechain
    { sentinel: 'amp', type: 'embed-size', width, height },
    // Datawrapper’s page script, which finds the iframe by its window
    { 'datawrapper-height': { [id]: height } },
    // Medium, Embedly, Flourish
    JSON.stringify({ src: withoutQuery(address), context: 'iframe.resize', height }),
    ...(pymId === undefined ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
    ...(secret === undefined ? [] : [{ message: 'height', value: height, secret }]),
    ...(isResizer ? [{ type: 'iframe-resized', width, height }] : []),
  ];
}

/** The fragment stays: it holds the view, and is part of the `src` that hosts compare. */
function withoutQuery(address: string): string {
  return address.replace(/^([^?#]*)\?[^#]*/, '$1');
}

/** How a host page requests the height: open-iframe-resizer by its init message, others by a question. */
export type SizeRequest = 'resizer' | 'asks';

/** Never throws, whatever the message is. */
export function readSizeRequest(data: unknown): SizeRequest | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { source, type, sentinel } = data as Record<string, unknown>;
  // Our host script asks when it was loaded after the embed.
  if (source === 'mawdi-host' && type === 'ask') return 'asks';
  if (type === 'iframe-child-init') return 'resizer';
  if (type === 'iframe-get-child-dimensions') return 'asks';
  return sentinel === 'amp' && (type === 'frames-init' || type === 'send-embed-state') ? 'asks' : undefined;
}

/** Commands that need the embed’s full program; `hello` does not. */
const PROGRAM_REQUESTS: readonly unknown[] = ['goto', 'filter', 'theme'];

/** Whether a message requires the full program of the embed. Never throws, whatever the message is. */
export function isProgramRequest(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { source, type } = data as Record<string, unknown>;
  return source === 'mawdi-host' && PROGRAM_REQUESTS.includes(type);
}
