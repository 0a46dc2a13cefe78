import { findEngine } from './find-engines.ts';
import { startFirefox } from './firefox.ts';
import type { EngineName, BrowserSession, SessionOptions } from './browser-session.ts';
import { startWebKit } from './webkit.ts';

export async function startSession(name: EngineName, options: SessionOptions): Promise<BrowserSession> {
  const engine = findEngine(name);
  if (!engine) throw new Error(`${name} is not on this machine`);
  return engine.name === 'Firefox'
    ? startFirefox(engine.browser, options)
    : startWebKit(engine.driver, engine.browser, options);
}
