import type { BrowserContext } from '@playwright/test';

export type PageLog = {
  /** Addresses of all requests in order, those of workers included. */
  readonly requests: string[];
  /** Console messages of level warning and above, and uncaught errors. */
  readonly problems: string[];
};

/** Most journeys block service workers, and Playwright logs that. */
const NO_WORKER = 'Service Worker registration blocked by Playwright';

/** Records requests, warnings and errors of all pages. Refusals by the content security policy are errors too. */
export function recordPageLog(context: BrowserContext): PageLog {
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => {
    if (message.text() === NO_WORKER) return;
    if (['error', 'warning', 'assert'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  return { requests, problems };
}

/** Requests to other origins. */
export function foreignRequests(requests: readonly string[], baseURL: string): readonly string[] {
  const { origin } = new URL(baseURL);
  return requests.filter((address) => !/^(data|blob):/.test(address) && new URL(address).origin !== origin);
}
