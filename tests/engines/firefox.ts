import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi-connection.ts';
import { clickAt, pressesOf } from './input-actions.ts';
import { surfaceAt } from './surface.ts';
import type { Visitor, VisitorOptions } from './visitor.ts';

type Logged = { readonly level: string; readonly text: string | null };
type Requested = { readonly request: { readonly url: string } };
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Firefox, spoken to by WebDriver BiDi, which it has built in. */
export async function startFirefox(command: string, options: VisitorOptions): Promise<Visitor> {
  const profile = mkdtempSync(join(tmpdir(), 'mawdi-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(options));
  const browser = spawn(command, ['--profile', profile, '--no-remote', '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log: string[] = [];
  const asked: string[] = [];
  const { send, close } = await connectBidi(`${await listeningOn(browser)}/session`, (method, params) => {
    if (method === 'log.entryAdded') {
      const { level, text } = params as Logged;
      if (level === 'error' || level === 'warn') log.push(`${level}: ${text}`);
    }
    if (method === 'network.beforeRequestSent') asked.push((params as Requested).request.url);
  });
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts } = await send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {});
  const page = contexts[0]?.context ?? '';

  async function call(context: string, declaration: string): Promise<unknown> {
    const answer = await send<Evaluated>('script.callFunction', {
      functionDeclaration: declaration,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }
  const documentIn = async (frames: readonly string[]): Promise<string> => {
    let context = page;
    for (const frame of frames) {
      const find = `() => document.querySelector(${JSON.stringify(frame)}).contentWindow`;
      ({ context } = (await call(context, find)) as { context: string });
    }
    return context;
  };
  const surface = surfaceAt({
    run: async (frames, work, given) => {
      const declaration = `async () => JSON.stringify(await (${work})(...${JSON.stringify(given)}))`;
      const value = await call(await documentIn(frames), declaration);
      return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
    },
    // A frame of another site lives in a process of its own, which no press on the page reaches.
    clickAt: async (frames, spots) => {
      const context = await documentIn(frames);
      await send('input.performActions', { context, actions: clickAt(spots.slice(-1)) });
    },
  });

  return {
    ...surface,
    engine: 'Firefox',
    version: capabilities.browserVersion,
    open: async (url) => void (await send('browsingContext.navigate', { context: page, url, wait: 'complete' })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context: page, viewport: { width, height } })),
    press: async (...keys) => void (await send('input.performActions', { context: page, actions: pressesOf(keys) })),
    screenshot: async () => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context: page });
      return Buffer.from(data, 'base64');
    },
    takeForeign: () =>
      Promise.resolve(
        asked
          .splice(0)
          .filter((url) => !/^(data|blob|about):/.test(url) && !options.ours.includes(new URL(url).origin)),
      ),
    takeLog: () => Promise.resolve(log.splice(0)),
    stop: async () => {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      await send('browser.close', {}).catch(() => browser.kill());
      await gone;
      close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The address it prints once it can be spoken to. */
function listeningOn(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
  });
}

/** Beside what Firefox does by itself when it is driven: one look, and no camera flights. */
function preferences({ prefersDark = false }: VisitorOptions): string {
  const held: Readonly<Record<string, string | number | boolean>> = {
    'layout.css.prefers-color-scheme.content-override': prefersDark ? 0 : 1,
    'ui.prefersReducedMotion': 1,
    'webgl.force-enabled': true,
    'intl.accept_languages': 'en',
  };
  return Object.entries(held)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
