import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickAt, pressesOf } from './input-actions.ts';
import { surfaceAt } from './surface.ts';
import type { Visitor, VisitorOptions } from './visitor.ts';

/** WebKitGTK in its own small browser, spoken to by WebDriver. */
export async function startWebKit(driver: string, browser: string, options: VisitorOptions): Promise<Visitor> {
  const home = mkdtempSync(join(tmpdir(), 'mawdi-webkit-'));
  furnish(home);
  const others = await watchOthers();
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`], {
    env: { ...process.env, XDG_CONFIG_HOME: home },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  const args = [
    '--automation',
    `--proxy=${others.address}`,
    ...options.ours.map((url) => `--ignore-host=${hostOf(url)}`),
  ];
  if (options.prefersDark) args.push('--dark-mode');

  const ask = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
  await answering(base);
  const { sessionId, capabilities } = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
    'POST',
    '/session',
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args } } } },
  );
  const session = `/session/${sessionId}`;
  const post = <Value>(path: string, body: object) => ask<Value>('POST', session + path, body);

  const surface = surfaceAt({
    run: async (frames, work, given) => {
      // The driver stands in one document at a time.
      await post('/frame', { id: null });
      for (const selector of frames)
        await post('/frame', { id: await post('/element', { using: 'css selector', value: selector }) });
      const script = `const [given, done] = arguments;
        Promise.resolve().then(() => (${work})(...JSON.parse(given)))
          .then((value) => done({ value: JSON.stringify(value) }), (error) => done({ fault: String(error) }));`;
      const args = [JSON.stringify(given)];
      const { value, fault } = await post<{ value?: string; fault?: string }>('/execute/async', { script, args });
      if (fault !== undefined) throw new Error(fault);
      return value === undefined ? undefined : (JSON.parse(value) as unknown);
    },
    clickAt: async (_, spots) => {
      await post('/frame', { id: null });
      await post('/actions', { actions: clickAt(spots) });
    },
  });

  const barHeight = await surface.evaluate(() => outerHeight - innerHeight);

  return {
    ...surface,
    engine: 'WebKitGTK',
    version: capabilities.browserVersion,
    open: async (url) => {
      await post('/url', { url: 'about:blank' });
      await post('/url', { url });
    },
    resize: async (width, height) => {
      await post('/window/rect', { width, height: height + barHeight });
      for (let turn = 0; turn < 100; turn++) {
        const [w, h] = await surface.evaluate(() => [innerWidth, innerHeight] as const);
        if (w === width && h === height) return;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      throw new Error(`the window did not become ${width} × ${height}`);
    },
    press: async (...keys) => {
      await post('/frame', { id: null });
      await post('/actions', { actions: pressesOf(keys) });
    },
    screenshot: async () => Buffer.from(await ask<string>('GET', `${session}/screenshot`), 'base64'),
    takeForeign: () => Promise.resolve(others.take()),
    // An automated WebKitGTK keeps its console to itself.
    takeLog: () => Promise.resolve([]),
    stop: async () => {
      await ask('DELETE', session).catch(() => undefined);
      running.kill();
      others.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const hostOf = (origin: string) => new URL(origin).hostname;

/** Settings of its own: no camera flights, and bars that leave a window as narrow as a phone. */
function furnish(home: string): void {
  mkdirSync(join(home, 'gtk-3.0'));
  const bare = 'min-width:0;min-height:0;padding:0;margin:0;border-width:0;font-size:1px;-gtk-icon-source:none';
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), `*{${bare}}`);
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
}

/** A proxy that lets nobody through and writes down who was asked for. */
async function watchOthers() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    take: () => asked.splice(0),
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

async function answering(base: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await fetch(`${base}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not answer');
}
