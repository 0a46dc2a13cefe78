import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test as base } from '@playwright/test';

import { type HostSite, startHostSite } from '../journeys/host-page.ts';
import { SITE_FOLDER } from './build-site.ts';
import { type ListeningSite, startListeningSite } from './listening-site.ts';
import { startVisitor } from './start-visitor.ts';
import type { EngineName, Surface, Visitor } from './visitor.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

export { expect };

export type EngineOptions = {
  readonly engine: EngineName;
  readonly language: Language;
};
type PerWorker = EngineOptions & {
  readonly site: ListeningSite;
  /** A site of somebody else. */
  readonly host: HostSite;
  readonly started: Visitor;
};
type PerJourney = {
  /** Journeys that break something on purpose hear complaints about it. */
  readonly mayComplain: boolean;
  readonly visitor: Visitor;
  /** The address of the page in this language; `path` below it, `embed/` or `#place=…`. */
  readonly pageAt: (path?: string) => string;
};

/** Every journey is also held to silence: no request to another host, no warning, no error, no refusal by the policy. */
export const test = base.extend<PerJourney, PerWorker>({
  engine: ['Firefox', { option: true, scope: 'worker' }],
  language: ['ar', { option: true, scope: 'worker' }],
  mayComplain: [false, { option: true }],
  site: [
    async ({}, use) => {
      const site = await startListeningSite(SITE_FOLDER);
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
  started: [
    async ({ engine, site, host }, use) => {
      const started = await startVisitor(engine, { ours: [site.origin, host.origin] });
      console.log(`${started.engine} ${started.version}`);
      await use(started);
      await started.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  pageAt: async ({ site, language }, use) =>
    use((path = '') => `${site.origin}/${language === 'ar' ? '' : 'en/'}${path}`),
  visitor: async ({ started, site, mayComplain }, use) => {
    await started.resize(1280, 800);
    await use(started);
    // What is left of the page has its say.
    await started.open('about:blank');
    expect(await started.takeForeign(), 'requests to other hosts').toEqual([]);
    const complaints = [...(await started.takeLog()), ...site.takeComplaints()];
    if (!mayComplain) expect(complaints, 'what the page complained of').toEqual([]);
  },
});

/** Questions to a document, asked again until they are answered as expected: `await expect.poll(() => textOf(page, 'h1'))`. */
export function textOf(surface: Surface, selector: string): Promise<string> {
  return surface.evaluate(
    (wanted) =>
      document
        .querySelector(wanted)
        ?.textContent?.replace(/[\u2066-\u2069]/g, '')
        .trim() ?? '',
    selector,
  );
}

/** How many elements of a selector can be seen. */
export function countOf(surface: Surface, selector: string): Promise<number> {
  return surface.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .length,
    selector,
  );
}

export function attributeOf(surface: Surface, selector: string, name: string): Promise<string | null> {
  return surface.evaluate(
    (wanted, attribute) => document.querySelector(wanted)?.getAttribute(attribute) ?? null,
    selector,
    name,
  );
}

/** Leaves a picture of what is seen in `.cache/engines-pictures`, to be looked at beside that of other engines. */
export async function keepPicture(name: string, visitor: Visitor): Promise<void> {
  const folder = resolve(SITE_FOLDER, '../engines-pictures');
  mkdirSync(folder, { recursive: true });
  const file = `${name}-${test.info().project.name.replace(', ', '-').toLowerCase()}.png`;
  writeFileSync(join(folder, file), await visitor.screenshot());
}
