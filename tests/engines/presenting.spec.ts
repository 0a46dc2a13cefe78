import { attributeOf, countOf, expect, saveScreenshot, test, textOf } from './journey.ts';
import { layoutFaults } from './layout-faults.ts';
import { publishedScenes } from './published-scenes.ts';
import type { BrowserSession } from './browser-session.ts';
import { PRESENTS, SPEAKERS, TEACH_PAGES } from '../published-pages.ts';

const { scenes } = publishedScenes;
const steps = scenes.flatMap((scene, at) =>
  [...Array(Math.max(1, scene.passages.length)).keys()].map((step) => ({ scene, at, step })),
);

/** Text that its container cuts off, or whose font size is less than 1/40 of the height of the screen. */
function textDefects(): readonly string[] {
  const container = document.querySelector('.stage-text')!;
  const cut =
    container.scrollHeight > container.clientHeight + 1
      ? [`text needs ${container.scrollHeight} of ${container.clientHeight}`]
      : [];
  const small = [...document.querySelectorAll('.stage-text :is(h1, p, li)')].flatMap((element) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return element.checkVisibility() && size < innerHeight / 40 - 0.1 ? [`${element.className}: ${size} px`] : [];
  });
  return [...cut, ...small];
}

/** The state of the map of the talk, or the notice that it remains a static map. */
const mapState = async (session: BrowserSession) =>
  (await textOf(session, '.talk-notice')) || (await attributeOf(session, '.talk-screen .stage-ground', 'data-map'));

test('the keys of a presenter remote step through all scenes, and back', async ({ session, site, language }) => {
  test.setTimeout(120_000);
  await session.resize(1024, 768);
  await session.open(`${site.origin}/${PRESENTS[language].replace('index.html', '')}`);
  await expect.poll(() => countOf(session, '.talk-screen')).toBe(1);
  for (const [position, { scene, at, step }] of steps.entries()) {
    if (position > 0) await session.press('PageDown');
    await expect.poll(() => textOf(session, '.talk-screen .scene-title')).toBe(scene.title[language]);
    const address = `#/scene/${at + 1}${step > 0 ? `/${step + 1}` : ''}`;
    await expect
      .poll(() => session.evaluate(() => location.hash))
      .toMatch(position === 0 ? /^$|^#\/scene\/1$/ : address);
    expect(await session.evaluate(textDefects), scene.id).toEqual([]);
    if (scene.id === 'kirkuk') {
      await expect.poll(() => mapState(session), { timeout: 25_000 }).not.toBe('still');
      await saveScreenshot('scene-1024', session);
    }
  }
  await session.press('PageDown', 'PageUp');
  const before = steps.at(-2)!;
  await expect.poll(() => textOf(session, '.talk-screen .scene-title')).toBe(before.scene.title[language]);
  // Other keys of a presenter remote: a black screen, and F5, which must not reload the page.
  await session.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  await session.press('.');
  await expect.poll(() => countOf(session, '.talk-black')).toBe(1);
  await session.press('.', 'F5', 'Home');
  await expect.poll(() => textOf(session, '.talk-screen .scene-title')).toBe(scenes[0]!.title[language]);
  expect(await attributeOf(session, 'html', 'data-same')).toBe('');
});

test('talk and speaker view are synchronised both ways, also after the speaker view is opened again', async ({
  session,
  site,
  language,
}) => {
  const speaker = `/${SPEAKERS[language].replace('index.html', '')}`;
  await session.open(`${site.origin}/${PRESENTS[language].replace('index.html', '')}#/scene/4`);
  // The speaker view is in an `<iframe>`: not every browser opens a window without a click.
  const openSpeakerView = () =>
    session.evaluate((src) => {
      document.querySelector('#speaker')?.remove();
      const frame = document.createElement('iframe');
      // The window name that the talk would set: it is different for each talk in the same browser.
      const name = window.name.replace('mawdi-talk', 'mawdi-speaker');
      Object.assign(frame, { id: 'speaker', name, src });
      Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', width: '640px', height: '600px' });
      document.body.append(frame);
    }, speaker);
  // The talk sets its window name when its program starts.
  await expect.poll(() => session.evaluate(() => window.name)).toContain('mawdi-talk');
  await openSpeakerView();
  const speakerView = session.frame('#speaker');
  const title = (at: number) => scenes[at]!.title[language];
  await expect.poll(() => textOf(speakerView, '.speaker-screens .scene-title').catch(() => '')).toBe(title(3));
  await speakerView.click('.speaker-next');
  await speakerView.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expect.poll(() => session.evaluate(() => location.hash)).toBe('#/scene/4/2');
  await session.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'End', cancelable: true })));
  await expect.poll(() => textOf(speakerView, '.speaker-screens .scene-title')).toBe(title(scenes.length - 1));
  await openSpeakerView();
  await expect
    .poll(() => textOf(speakerView, '.speaker-screens .scene-title').catch(() => ''))
    .toBe(title(scenes.length - 1));
});

test('the pages for teaching fit a phone and a laptop', async ({ session, site, language }) => {
  for (const [name, paths] of Object.entries(TEACH_PAGES))
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await session.resize(width, height);
      await session.open(`${site.origin}/${paths[language].replace('index.html', '')}`);
      expect(await textOf(session, 'h1'), name).not.toBe('');
      expect(await session.evaluate(layoutFaults), `${name} at ${width} px`).toEqual([]);
      await saveScreenshot(`${name}-${width}`, session);
    }
});
