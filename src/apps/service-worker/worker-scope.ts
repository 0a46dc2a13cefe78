/** What a service worker has, as far as ours use it. */
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

/** Every file to keep, with its hash. */
export type Manifest = readonly { readonly url: string; readonly revision: string | null }[];

export type WorkerScope = {
  readonly location: { readonly href: string };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: { readonly type: 'window' }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  /** Written by the build. */
  readonly __WB_MANIFEST: Manifest;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableWorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: ExtendableWorkerEvent & { readonly data: unknown }) => void,
  ): void;
};

/**
 * Loads every open page of the site anew, wherever it stands, a presentation included. Not to be waited for while a worker
 * activates: its pages are answered only after that.
 */
export async function reloadPages({ clients }: WorkerScope): Promise<void> {
  const pages = await clients.matchAll({ type: 'window' });
  for (const page of pages) if (page.frameType !== 'nested') page.navigate(page.url).catch(() => undefined);
}

/** Milliseconds between two requests. */
const RETRY_MS = 1000;

/**
 * Lets this worker answer for the open pages in place of the version before. Chromium, where that one was just being
 * stopped, leaves a request alone for five minutes, and hears the next one: so it is made again until it is granted.
 */
export function takeControl(self: Pick<WorkerScope, 'registration' | 'skipWaiting'>): Promise<void> {
  const again = setInterval(() => {
    const { installing, waiting } = self.registration;
    if (installing ?? waiting) void self.skipWaiting();
    else clearInterval(again);
  }, RETRY_MS);
  return self.skipWaiting();
}
