/** The members of `ServiceWorkerGlobalScope` that our workers use. */
export type ExtendableWorkerEvent = Event & { readonly waitUntil: (task: Promise<unknown>) => void };
export type WorkerFetchEvent = ExtendableWorkerEvent & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response> | Response) => void;
};
type OpenPage = {
  readonly url: string;
  readonly frameType: string;
  readonly navigate: (url: string) => Promise<unknown>;
};

/** The files to precache, each with its hash. */
export type Manifest = readonly { readonly url: string; readonly revision: string | null }[];

export type WorkerScope = {
  readonly location: { readonly href: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: { readonly type: 'window' }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  /** Injected by the build. */
  readonly __WB_MANIFEST: Manifest;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableWorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: ExtendableWorkerEvent & { readonly data: unknown }) => void,
  ): void;
};

/**
 * Reloads every open page of the site, presentations included. Not to be awaited in `activate`: the pages get no
 * response before the worker is active.
 */
export async function reloadPages({ clients }: WorkerScope): Promise<void> {
  const pages = await clients.matchAll({ type: 'window' });
  for (const page of pages) if (page.frameType !== 'nested') page.navigate(page.url).catch(() => undefined);
}

/** Milliseconds between two calls of `skipWaiting`. */
const RETRY_MS = 1000;

/**
 * Makes this worker control the open pages in place of the previous version. If that one is just being stopped,
 * Chromium ignores a request for five minutes and grants the next one: so it is repeated until granted.
 */
export function takeControl(self: Pick<WorkerScope, 'registration' | 'skipWaiting'>): Promise<void> {
  const timer = setInterval(() => {
    const { installing, waiting } = self.registration;
    if (installing ?? waiting) void self.skipWaiting();
    else clearInterval(timer);
  }, RETRY_MS);
  return self.skipWaiting();
}
