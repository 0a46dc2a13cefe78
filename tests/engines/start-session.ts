import { findEngine } from './find-engines.ts';
import { startFirefox } from './firefox.ts';
import type { EngineName, Visitor, VisitorOptions } from './visitor.ts';
import { startWebKit } from './webkit.ts';

export async function startVisitor(name: EngineName, options: VisitorOptions): Promise<Visitor> {
  const engine = findEngine(name);
  if (!engine) throw new Error(`${name} is not on this machine`);
  return engine.name === 'Firefox'
    ? startFirefox(engine.browser, options)
    : startWebKit(engine.driver, engine.browser, options);
}
