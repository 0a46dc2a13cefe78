import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickActions, keyActions } from './input-actions.ts';
import { browsingContext } from './browsing-context.ts';
import type { BrowserSession, SessionOptions } from './browser-session.ts';

/** WebKitGTK in MiniBrowser, controlled by WebDriver. */
export async function startWebKit(driver: string, browser: string, options: SessionOptions): Promise<BrowserSession> {
  const home = mkdtempSync(join(tmpdir(), 'mawdi-webkit-'));
  writeGtkSettings(home);
  const proxy = await startBlockingProxy();
  const port = await freePort();
  const driverProcess = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, XDG_CONFIG_HOME: home },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  const args = [
    '--automation',
    `--proxy=${proxy.address}`,
    ...options.ownOrigins.map((url) => `--ignore-host=${hostOf(url)}`),
  ];
  if (options.prefersDark) args.push('--dark-mode');

  const request = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await waitForDriver(base);
  const { sessionId, capabilities } = await request<{ sessionId: string; capabilities: { browserVersion: string } }>(
    'POST',
    '/session',
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args } } } },
  );
  const sessionPath = `/session/${sessionId}`;
  const post = <Value>(path: string, body: object) => request<Value>('POST', sessionPath + path, body);

  const pageContext = browsingContext({
    run: async (frames, functionSource, parameters) => {
      // WebDriver has one current browsing context.
      await post('/frame', { id: null });
      for (const selector of frames)
        await post('/frame', { id: await post('/element', { using: 'css selector', value: selector }) });
      const script = `const [parameters, done] = arguments;
        Promise.resolve().then(() => (${functionSource})(...JSON.parse(parameters)))
          .then((value) => done({ value: JSON.stringify(value) }), (error) => done({ error: String(error) }));`;
      const args = [JSON.stringify(parameters)];
      const { value, error } = await post<{ value?: string; error?: string }>('/execute/async', { script, args });
      if (error !== undefined) throw new Error(error);
      return value === undefined ? undefined : (JSON.parse(value) as unknown);
    },
    clickAt: async (_, points) => {
      await post('/frame', { id: null });
      await post('/actions', { actions: clickActions(points) });
    },
  });

  const barHeight = await pageContext.evaluate(() => outerHeight - innerHeight);

  return {
    ...pageContext,
    engine: 'WebKitGTK',
    version: capabilities.browserVersion,
    open: async (url) => {
      await post('/url', { url: 'about:blank' });
      await post('/url', { url });
    },
    resize: async (width, height) => {
      await post('/window/rect', { width, height: height + barHeight });
      for (let turn = 0; turn < 100; turn++) {
        const [w, h] = await pageContext.evaluate(() => [innerWidth, innerHeight] as const);
        if (w === width && h === height) return;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      throw new Error(`the window did not become ${width} × ${height}`);
    },
    press: async (...keys) => {
      await post('/frame', { id: null });
      await post('/actions', { actions: keyActions(keys) });
    },
    screenshot: async () => Buffer.from(await request<string>('GET', `${sessionPath}/screenshot`), 'base64'),
    takeForeignRequests: () => Promise.resolve(proxy.takeUrls()),
    // WebKitGTK under automation gives no access to its console.
    takeConsoleLog: () => Promise.resolve([]),
    stop: async () => {
      await request('DELETE', sessionPath).catch(() => undefined);
      driverProcess.kill();
      proxy.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const hostOf = (origin: string) => new URL(origin).hostname;

/** GTK settings of this session: no animations, and toolbars without minimum width, so that windows can be as narrow as phones. */
function writeGtkSettings(home: string): void {
  mkdirSync(join(home, 'gtk-3.0'));
  const collapsed = 'min-width:0;min-height:0;padding:0;margin:0;border-width:0;font-size:1px;-gtk-icon-source:none';
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), `*{${collapsed}}`);
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
}

/** A proxy that refuses all requests and records their URLs. */
async function startBlockingProxy() {
  const urls: string[] = [];
  const server = createServer((request, response) => {
    urls.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    urls.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    takeUrls: () => urls.splice(0),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitForDriver(base: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const response = await fetch(`${base}/status`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not answer');
}
