import { attributeOf, countOf, expect, keepPicture, test, textOf } from './journey.ts';
import { layoutFaults } from './layout-faults.ts';
import { publishedScenes } from './published-scenes.ts';
import type { Visitor } from './visitor.ts';
import { PRESENTS, SPEAKERS, TEACH_PAGES } from '../published-pages.ts';

const { scenes } = publishedScenes;
const steps = scenes.flatMap((scene, at) =>
  [...Array(Math.max(1, scene.passages.length)).keys()].map((step) => ({ scene, at, step })),
);

/** What nobody in the last row could read: text that its room cuts, or that is smaller than 1/40 of the screen. */
function unreadable(): readonly string[] {
  const room = document.querySelector('.stage-text')!;
  const cut =
    room.scrollHeight > room.clientHeight + 1 ? [`text needs ${room.scrollHeight} of ${room.clientHeight}`] : [];
  const small = [...document.querySelectorAll('.stage-text :is(h1, p, li)')].flatMap((element) => {
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return element.checkVisibility() && size < innerHeight / 40 - 0.1 ? [`${element.className}: ${size} px`] : [];
  });
  return [...cut, ...small];
}

/** The map flies with the talk, or the talk says that it stays as drawn. */
const groundOf = async (visitor: Visitor) =>
  (await textOf(visitor, '.talk-notice')) || (await attributeOf(visitor, '.talk-screen .stage-ground', 'data-map'));

test('a clicker alone goes through all the scenes, and back', async ({ visitor, site, language }) => {
  test.setTimeout(120_000);
  await visitor.resize(1024, 768);
  await visitor.open(`${site.origin}/${PRESENTS[language].replace('index.html', '')}`);
  await expect.poll(() => countOf(visitor, '.talk-screen')).toBe(1);
  for (const [position, { scene, at, step }] of steps.entries()) {
    if (position > 0) await visitor.press('PageDown');
    await expect.poll(() => textOf(visitor, '.talk-screen .scene-title')).toBe(scene.title[language]);
    const address = `#/scene/${at + 1}${step > 0 ? `/${step + 1}` : ''}`;
    await expect
      .poll(() => visitor.evaluate(() => location.hash))
      .toMatch(position === 0 ? /^$|^#\/scene\/1$/ : address);
    expect(await visitor.evaluate(unreadable), scene.id).toEqual([]);
    if (scene.id === 'kirkuk') {
      await expect.poll(() => groundOf(visitor), { timeout: 25_000 }).not.toBe('still');
      await keepPicture('scene-1024', visitor);
    }
  }
  await visitor.press('PageDown', 'PageUp');
  const before = steps.at(-2)!;
  await expect.poll(() => textOf(visitor, '.talk-screen .scene-title')).toBe(before.scene.title[language]);
  // The other keys of a clicker: the screen goes black, and F5 does not load the page anew.
  await visitor.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  await visitor.press('.');
  await expect.poll(() => countOf(visitor, '.talk-black')).toBe(1);
  await visitor.press('.', 'F5', 'Home');
  await expect.poll(() => textOf(visitor, '.talk-screen .scene-title')).toBe(scenes[0]!.title[language]);
  expect(await attributeOf(visitor, 'html', 'data-same')).toBe('');
});

test('the speaker’s page goes along, both ways, and finds its place again', async ({ visitor, site, language }) => {
  const speaker = `/${SPEAKERS[language].replace('index.html', '')}`;
  await visitor.open(`${site.origin}/${PRESENTS[language].replace('index.html', '')}#/scene/4`);
  // A page of the same site in a frame: a window of its own is not every browser’s to give without a press.
  const bringSpeaker = () =>
    visitor.evaluate((src) => {
      document.querySelector('#speaker')?.remove();
      const frame = document.createElement('iframe');
      // As the talk names the window it opens: another talk in the same browser has another name.
      const name = window.name.replace('mawdi-talk', 'mawdi-speaker');
      Object.assign(frame, { id: 'speaker', name, src });
      Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', width: '640px', height: '600px' });
      document.body.append(frame);
    }, speaker);
  // The talk has a name once its program has begun.
  await expect.poll(() => visitor.evaluate(() => window.name)).toContain('mawdi-talk');
  await bringSpeaker();
  const notes = visitor.frame('#speaker');
  const title = (at: number) => scenes[at]!.title[language];
  await expect.poll(() => textOf(notes, '.speaker-screens .scene-title').catch(() => '')).toBe(title(3));
  await notes.click('.speaker-next');
  await notes.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expect.poll(() => visitor.evaluate(() => location.hash)).toBe('#/scene/4/2');
  await visitor.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'End', cancelable: true })));
  await expect.poll(() => textOf(notes, '.speaker-screens .scene-title')).toBe(title(scenes.length - 1));
  await bringSpeaker();
  await expect
    .poll(() => textOf(notes, '.speaker-screens .scene-title').catch(() => ''))
    .toBe(title(scenes.length - 1));
});

test('the pages for teaching fit a phone and a laptop', async ({ visitor, site, language }) => {
  for (const [name, paths] of Object.entries(TEACH_PAGES))
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await visitor.resize(width, height);
      await visitor.open(`${site.origin}/${paths[language].replace('index.html', '')}`);
      expect(await textOf(visitor, 'h1'), name).not.toBe('');
      expect(await visitor.evaluate(layoutFaults), `${name} at ${width} px`).toEqual([]);
      await keepPicture(`${name}-${width}`, visitor);
    }
});
