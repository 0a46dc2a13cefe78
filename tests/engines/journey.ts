import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';

import { type HostSite, startHostSite } from '../journeys/host-page.ts';
import { SITE_FOLDER } from './build-site.ts';
import { type ErrorCollectingSite, startErrorCollectingSite } from './error-collecting-site.ts';
import { startSession } from './start-session.ts';
import type { EngineName, BrowsingContext, BrowserSession } from './browser-session.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

export { expect };

export type EngineOptions = {
  readonly engine: EngineName;
  readonly language: Language;
};
type WorkerFixtures = EngineOptions & {
  readonly site: ErrorCollectingSite;
  /** A site of another origin, which embeds the map. */
  readonly host: HostSite;
  readonly engineSession: BrowserSession;
};
type TestFixtures = {
  /** For tests that cause errors on purpose. */
  readonly allowsErrors: boolean;
  readonly session: BrowserSession;
  /** The URL of the page in this language; `path` is relative to it, such as `embed/` or `#place=…`. */
  readonly pageAt: (path?: string) => string;
};

/** Every test also fails on requests to other hosts, warnings, errors, and violations of the content security policy. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: ['Firefox', { option: true, scope: 'worker' }],
  language: ['ar', { option: true, scope: 'worker' }],
  allowsErrors: [false, { option: true }],
  site: [
    async ({}, use) => {
      const site = await startErrorCollectingSite(SITE_FOLDER);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  host: [
    async ({}, use) => {
      const host = await startHostSite();
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  engineSession: [
    async ({ engine, site, host }, use) => {
      const engineSession = await startSession(engine, { ownOrigins: [site.origin, host.origin] });
      console.log(`${engineSession.engine} ${engineSession.version}`);
      await use(engineSession);
      await engineSession.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  pageAt: async ({ site, language }, use) =>
    use((path = '') => `${site.origin}/${language === 'ar' ? '' : 'en/'}${path}`),
  session: async ({ engineSession, site, allowsErrors }, use) => {
    await engineSession.resize(1280, 800);
    await use(engineSession);
    // Leaving the page flushes its remaining error reports.
    await engineSession.open('about:blank');
    expect(await engineSession.takeForeignRequests(), 'requests to other hosts').toEqual([]);
    const errors = [...(await engineSession.takeConsoleLog()), ...site.takeErrors()];
    if (!allowsErrors) expect(errors, 'errors of the page').toEqual([]);
  },
});

/** The text of an element, without bidi isolates. For polling: `await expect.poll(() => textOf(page, 'h1'))`. */
export function textOf(context: BrowsingContext, selector: string): Promise<string> {
  return context.evaluate(
    (wanted) =>
      document
        .querySelector(wanted)
        ?.textContent?.replace(/[\u2066-\u2069]/g, '')
        .trim() ?? '',
    selector,
  );
}

/** The number of visible elements of a selector. */
export function countOf(context: BrowsingContext, selector: string): Promise<number> {
  return context.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .length,
    selector,
  );
}

export function attributeOf(context: BrowsingContext, selector: string, name: string): Promise<string | null> {
  return context.evaluate(
    (wanted, attribute) => document.querySelector(wanted)?.getAttribute(attribute) ?? null,
    selector,
    name,
  );
}

/** Saves a screenshot in `.cache/engines-pictures`, for visual comparison of the engines. */
export async function saveScreenshot(name: string, session: BrowserSession): Promise<void> {
  const folder = resolve(SITE_FOLDER, '../engines-pictures');
  mkdirSync(folder, { recursive: true });
  const file = `${name}-${test.info().project.name.replace(', ', '-').toLowerCase()}.png`;
  writeFileSync(join(folder, file), await session.screenshot());
}
