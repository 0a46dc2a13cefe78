import type { Page } from '@playwright/test';
import { present as arPresent } from '../../src/core/i18n/ar/present.ts';
import { present as enPresent } from '../../src/core/i18n/en/present.ts';
import { axeFindings, injectAxe } from './axe-findings.ts';
import { published } from './published-article.ts';
import { scenes } from './published-scenes.ts';
import { expect, test } from './reading-session.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

const shown = (page: Page) => page.locator('.talk-screen h1');
const noted = (page: Page) => page.locator('.speaker .notes-title');

test('the windows of speaker and audience stay synchronised, also after a reload of either', async ({
  page,
  language,
}) => {
  const messages = language === 'ar' ? arPresent : enPresent;
  const titleOf = (at: number) => scenes[at - 1]?.title[language] ?? '';
  await page.goto(`${language === 'ar' ? '' : '/en'}/present/#/scene/6`);
  await expect(shown(page)).toHaveText(titleOf(6));
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await injectAxe(speaker);
  await expect(noted(speaker)).toHaveText(titleOf(6));
  await expect(speaker.locator('.speaker-company')).toHaveText(messages.inStep);
  await expect(speaker.locator('.speaker .notes-questions li')).toHaveText(
    scenes[5]?.ask.map((each) => inLanguage(each, language)) ?? [],
  );
  await expect(speaker.locator('.preview .scene-title')).toHaveText([titleOf(6), titleOf(7)]);

  await speaker.getByRole('button', { name: messages.next, exact: true }).click();
  await expect(shown(page)).toHaveText(titleOf(7));
  await page.keyboard.press('PageUp');
  await expect(noted(speaker)).toHaveText(titleOf(6));

  await page.reload();
  await expect(shown(page)).toHaveText(titleOf(6));
  await speaker.keyboard.press('End');
  await expect(shown(page)).toHaveText(titleOf(12));
  await page.keyboard.press('Home');
  await expect(noted(speaker)).toHaveText(titleOf(1));

  await speaker.reload();
  await expect(noted(speaker)).toHaveText(titleOf(1));
  expect(await axeFindings(speaker)).toEqual([]);
  await speaker.keyboard.press('b');
  await expect(page.locator('.talk-black')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('.talk-black')).toHaveCount(0);
  await expect(speaker.locator('.speaker-time').first()).toHaveText(/^\d\d:\d\d$/);
});

test(
  'windows without a BroadcastChannel are synchronised by postMessage',
  { tag: '@once' },
  async ({ page, context, language }) => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await page.goto('/present/#/scene/2');
    await expect(shown(page)).toHaveText(scenes[1]?.title[language] ?? '');
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(noted(speaker)).toHaveText(scenes[1]?.title[language] ?? '');
    await page.reload();
    await expect(shown(page)).toBeVisible();
    // The reloaded window knows the other one again after its next message.
    await speaker.keyboard.press('End');
    await expect(shown(page)).toHaveText(scenes.at(-1)?.title[language] ?? '');
    await page.keyboard.press('Home');
    await expect(noted(speaker)).toHaveText(scenes[0]?.title[language] ?? '');
  },
);

test('if the browser blocks the speaker’s window, a link opens it', { tag: '@once' }, async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto('/present/');
  await expect(shown(page)).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('dialog')).toContainText(arPresent.speakerBlocked);
  const [speaker] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: arPresent.openByHand }).click(),
  ]);
  await expect(speaker.locator('.speaker-company')).toHaveText(arPresent.inStep);
});

test(
  'two talks in one browser do not affect each other, and messages of another script block neither',
  { tag: '@once' },
  async ({ page, context, language }) => {
    const titleOf = (at: number) => scenes[at - 1]?.title[language] ?? '';
    const other = await context.newPage();
    await page.goto('/present/#/scene/3');
    await other.goto('/present/#/scene/5');
    await expect(shown(page)).toHaveText(titleOf(3));
    await expect(shown(other)).toHaveText(titleOf(5));
    await page.bringToFront();
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(speaker.locator('.speaker-company')).toHaveText(arPresent.inStep);
    await speaker.keyboard.press('PageDown');
    await expect(shown(page)).toHaveText(titleOf(4));
    // A speaker’s window that is opened by hand belongs to no talk.
    const byHand = await context.newPage();
    await byHand.goto('/present/speaker/#/scene/1');
    await expect(noted(byHand)).toHaveText(titleOf(1));
    await byHand.keyboard.press('End');
    await expect(noted(byHand)).toHaveText(titleOf(scenes.length));
    // A page of the same origin that knows the channel, and posts the highest count of moves.
    for (const moves of [Number.MAX_SAFE_INTEGER, 999_999_999, 499_999_999, -1, 0.5]) {
      const name = await page.evaluate(() => window.name);
      // Both windows receive it before the speaker moves on: the later of two moves wins.
      const heard = await Promise.all(
        [page, speaker].map((each) =>
          each.evaluateHandle(
            ([talk, moves]) => {
              const channel = new BroadcastChannel(talk);
              const isHeard = new Promise<void>((hear) => {
                channel.onmessage = ({ data }: MessageEvent<{ readonly moves: number }>) => {
                  if (data.moves === moves) hear();
                };
              });
              return { wait: () => isHeard.then(() => channel.close()) };
            },
            [name, moves] as const,
          ),
        ),
      );
      await other.evaluate(
        ([talk, article, moves]) => {
          const channel = new BroadcastChannel(talk);
          const message = { source: 'mawdi-talk', article, talk: talk.replace('mawdi-talk ', ''), role: 'speaker' };
          const at = { mover: '\uffff', isHello: false, scene: 9, step: 0, isBlack: false };
          channel.postMessage({ ...message, ...at, moves });
          channel.close();
        },
        [name, published.article.id, moves] as const,
      );
      for (const each of heard) await each.evaluate(({ wait }) => wait());
      await speaker.keyboard.press('Home');
      await expect(shown(page)).toHaveText(titleOf(1));
      await speaker.keyboard.press('PageDown');
      await expect(shown(page)).toHaveText(titleOf(2));
    }
    await expect(shown(other), 'the other talk').toHaveText(titleOf(5));
  },
);
