import type { BrowserContext } from '@playwright/test';

export type PageNoise = {
  /** Addresses asked for, in order, workers’ requests included. */
  readonly requests: string[];
  /** What the console says at warning level or above, and errors nobody caught. */
  readonly complaints: string[];
};

/** Journeys that ask nothing of the worker do without, and the driver says so. */
const NO_WORKER = 'Service Worker registration blocked by Playwright';

/** Writes down everything a page asks for and complains about. Refusals by the policy are complaints too. */
export function listenTo(context: BrowserContext): PageNoise {
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.text() === NO_WORKER) return;
    if (['error', 'warning', 'assert'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  return { requests, complaints };
}

/** Requests that left our own origin. */
export function foreignAmong(requests: readonly string[], baseURL: string): readonly string[] {
  const { origin } = new URL(baseURL);
  return requests.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== origin);
}
