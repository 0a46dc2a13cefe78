import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi } from './bidi-connection.ts';
import { clickActions, keyActions } from './input-actions.ts';
import { browsingContext } from './browsing-context.ts';
import type { BrowserSession, SessionOptions } from './browser-session.ts';

type LogEntry = { readonly level: string; readonly text: string | null };
type RequestEvent = { readonly request: { readonly url: string } };
type EvaluationResult =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Firefox, controlled by its built-in WebDriver BiDi. */
export async function startFirefox(command: string, options: SessionOptions): Promise<BrowserSession> {
  const profile = mkdtempSync(join(tmpdir(), 'mawdi-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(options));
  const browser = spawn(command, ['--profile', profile, '--no-remote', '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log: string[] = [];
  const requestedUrls: string[] = [];
  const { send, close } = await connectBidi(`${await bidiAddress(browser)}/session`, (method, params) => {
    if (method === 'log.entryAdded') {
      const { level, text } = params as LogEntry;
      if (level === 'error' || level === 'warn') log.push(`${level}: ${text}`);
    }
    if (method === 'network.beforeRequestSent') requestedUrls.push((params as RequestEvent).request.url);
  });
  const { capabilities } = await send<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts } = await send<{ contexts: readonly { context: string }[] }>('browsingContext.getTree', {});
  const page = contexts[0]?.context ?? '';

  async function call(context: string, declaration: string): Promise<unknown> {
    const response = await send<EvaluationResult>('script.callFunction', {
      functionDeclaration: declaration,
      target: { context },
      awaitPromise: true,
    });
    if (response.type === 'exception') throw new Error(response.exceptionDetails.text);
    return response.result.value;
  }
  const contextOf = async (frames: readonly string[]): Promise<string> => {
    let context = page;
    for (const frame of frames) {
      const find = `() => document.querySelector(${JSON.stringify(frame)}).contentWindow`;
      ({ context } = (await call(context, find)) as { context: string });
    }
    return context;
  };
  const pageContext = browsingContext({
    run: async (frames, script, parameters) => {
      const declaration = `async () => JSON.stringify(await (${script})(...${JSON.stringify(parameters)}))`;
      const value = await call(await contextOf(frames), declaration);
      return typeof value === 'string' ? (JSON.parse(value) as unknown) : undefined;
    },
    // An embed of another site runs in a separate process, which input to the page does not reach.
    clickAt: async (frames, points) => {
      const context = await contextOf(frames);
      await send('input.performActions', { context, actions: clickActions(points.slice(-1)) });
    },
  });

  return {
    ...pageContext,
    engine: 'Firefox',
    version: capabilities.browserVersion,
    open: async (url) => void (await send('browsingContext.navigate', { context: page, url, wait: 'complete' })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context: page, viewport: { width, height } })),
    press: async (...keys) => void (await send('input.performActions', { context: page, actions: keyActions(keys) })),
    screenshot: async () => {
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context: page });
      return Buffer.from(data, 'base64');
    },
    takeForeignRequests: () =>
      Promise.resolve(
        requestedUrls
          .splice(0)
          .filter((url) => !/^(data|blob|about):/.test(url) && !options.ownOrigins.includes(new URL(url).origin)),
      ),
    takeConsoleLog: () => Promise.resolve(log.splice(0)),
    stop: async () => {
      const hasExited = new Promise((resolve) => browser.once('exit', resolve));
      await send('browser.close', {}).catch(() => browser.kill());
      await hasExited;
      close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The address of BiDi, which Firefox prints when it accepts connections. */
function bidiAddress(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(output) ?? [];
      if (address !== undefined) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`Firefox did not start: ${output}`)));
  });
}

/** In addition to the automation defaults of Firefox: a fixed colour scheme, reduced motion, WebGL. */
function preferences({ prefersDark = false }: SessionOptions): string {
  const values: Readonly<Record<string, string | number | boolean>> = {
    'layout.css.prefers-color-scheme.content-override': prefersDark ? 0 : 1,
    'ui.prefersReducedMotion': 1,
    'webgl.force-enabled': true,
    'intl.accept_languages': 'en',
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
