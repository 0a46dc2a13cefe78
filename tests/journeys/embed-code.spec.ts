import type { Page } from '@playwright/test';

import { kindsFor, type SnippetKind } from '../../src/views/embed-dialog/snippet-kinds.ts';
import { allMessages } from '../../src/core/i18n/all-messages.ts';
import { axeFindings, injectAxe } from './axe-findings.ts';
import { type HostSite, startHostSite } from './host-page.ts';
import { published } from './published-article.ts';
import { expect, type ReadingSession, test } from './reading-session.ts';
import { roomMissing } from './room-missing.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
test.use({ hasHost: true, permissions: ['clipboard-read', 'clipboard-write'] });

const SNIPPET_KINDS = kindsFor({ base: 'http:', hasOEmbed: false });

const dialogOf = (page: Page) => page.getByRole('dialog');

async function openDialog(session: ReadingSession, page: Page, fragment = ''): Promise<void> {
  await session.open(fragment);
  await page.locator('.embed-invite button').click();
  await expect(dialogOf(page)).toBeVisible();
}

const story = (language: Language, snippet: string) => `<!doctype html><html lang="${language}"><head>
<meta charset="utf-8"><title>A story</title></head><body><main style="max-width:640px;margin:auto">${snippet}</main></body></html>`;

test('changed options apply to the preview, and the copied code has the address of the preview', async ({
  session,
  page,
  language,
}) => {
  const messages = allMessages(language).embedDialog;
  await injectAxe(page);
  await openDialog(session, page, '#place=kirkuk');
  const dialog = dialogOf(page);
  const frame = page.frameLocator('.embed-dialog iframe');
  await expect(frame.locator('[data-place="kirkuk"][data-selected]').first()).toBeAttached();
  expect(await axeFindings(page), 'as opened').toEqual([]);
  await dialog.getByLabel(messages.themes.dark).check();
  await dialog.getByLabel(messages.control.list).uncheck();
  await dialog.getByRole('button', { name: messages.widths.phone }).click();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('.embedded-passage')).toBeVisible();
  await expect(frame.locator('.embedded-tool')).toHaveCount(0);
  const address = await page.locator('.embed-dialog iframe').getAttribute('src');
  for (const kind of SNIPPET_KINDS) {
    await dialog.getByRole('tab', { name: messages.kind[kind], exact: true }).click();
    await expect(dialog.getByText(messages.goodFor[kind])).toBeVisible();
  }
  await dialog.getByRole('tab', { name: messages.kind.frame, exact: true }).click();
  await dialog.getByRole('button', { name: messages.copyCode, exact: true }).click();
  await expect(dialog.getByRole('status')).toHaveText(messages.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await dialog.locator('textarea').inputValue());
  expect(copied.replaceAll('&amp;', '&')).toContain(`src="${address ?? ''}"`);
  expect(await axeFindings(page), 'with changed options').toEqual([]);
  // Arrow keys move along the tabs, and Esc closes the dialog; the card stays open.
  await dialog.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
  await expect(dialog.getByRole('tab', { name: messages.kind.script, exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.embed-invite button')).toBeFocused();
  await expect(session.card).toBeVisible();
});

test('each kind of code works in the page it is pasted into', { tag: '@once' }, async ({ session, page, language }) => {
  const messages = allMessages(language).embedDialog;
  let sendList = (): void => undefined;
  const listSent = new Promise<void>((resolve) => (sendList = resolve));
  await page.route(/\/manifest\.json$/, async (route) => {
    await listSent;
    await route.continue();
  });
  await openDialog(session, page, '#place=kirkuk');
  // Code with a picture cannot be copied before the picture is ready.
  const code = dialogOf(page).locator('textarea');
  await expect(code).not.toHaveValue(/noscript|<img/);
  await dialogOf(page).getByRole('tab', { name: messages.kind.picture, exact: true }).click();
  await expect(code).toHaveValue('');
  await expect(dialogOf(page).getByRole('button', { name: messages.copyCode, exact: true })).toBeDisabled();
  sendList();
  await expect(code).toHaveAttribute('aria-busy', 'false');
  const written = new Map<string, string>();
  for (const kind of SNIPPET_KINDS) {
    await dialogOf(page).getByRole('tab', { name: messages.kind[kind], exact: true }).click();
    written.set(kind, await dialogOf(page).locator('textarea').inputValue());
  }
  const paste = (kind: SnippetKind) => page.goto(site.page(story(language, written.get(kind) ?? '')));
  const frame = page.frameLocator('iframe');
  const chosen = (root: Page | typeof frame) => root.locator('[data-place="kirkuk"][data-selected]').first();

  await paste('script');
  await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  await expect(chosen(frame)).toBeAttached();
  expect(written.get('script')).toMatch(/<noscript><a href="[^"]+"><img\s+src="[^"]+"[^>]+alt="[^"]{20,}"/);

  await paste('frame');
  await expect(chosen(frame)).toBeAttached();
  const missing = await frame.locator('html').evaluate(roomMissing);
  expect(missing, 'the reserved height is enough').toBeLessThanOrEqual(1);

  await paste('element');
  await expect(chosen(page)).toBeAttached();

  await paste('picture');
  const picture = page.locator('figure img');
  await expect(picture).toHaveJSProperty('naturalWidth', 1200);
  expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(60);
  await expect(page.locator('figcaption')).toContainText(session.textIn(published.article.outlet));
  await page.locator('figcaption a').click();
  await expect(session.card).toBeVisible();
});
