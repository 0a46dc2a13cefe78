import type { PublishedAppAssets } from './app-assets.ts';

/** The assets themselves instead of the functions that return them, as they are cached and shipped. */
export type ResolvedAssets = {
  readonly [Name in keyof PublishedAppAssets]: Awaited<ReturnType<PublishedAppAssets[Name]>>;
};

/** The bundled app as JSON, in which bytes are objects with one field, `base64`. */
export function assetsToJson(assets: ResolvedAssets): string {
  return JSON.stringify(assets, (_key, value: unknown) =>
    value instanceof Uint8Array || isBufferJson(value) ? { base64: toBuffer(value).toString('base64') } : value,
  );
}

/** `JSON.stringify` calls the `toJSON` of a Buffer before the function above receives the value. */
const isBufferJson = (value: unknown): value is { readonly type: 'Buffer'; readonly data: readonly number[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;

const toBuffer = (value: Uint8Array | { readonly data: readonly number[] }) =>
  Buffer.from(value instanceof Uint8Array ? value : value.data);

/** The bundled app from its JSON. */
export function assetsFromJson(text: string): PublishedAppAssets {
  const assets = JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'base64' in value && Object.keys(value).length === 1
      ? Buffer.from(String(value.base64), 'base64')
      : value,
  ) as ResolvedAssets;
  const entries = Object.entries(assets).map(([name, value]) => [name, () => Promise.resolve(value)] as const);
  return Object.fromEntries(entries) as unknown as PublishedAppAssets;
}
