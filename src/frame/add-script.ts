import { reportLoadFailure } from '../offline/tell-missing.ts';
import { trustScripts } from '../trust/trusted-scripts.ts';
import { embedGlobals } from './frame-globals.ts';

/** Runs a script, of the old kind or a module. Only those that lie beside the first one are ours. */
export function addScript(address: string, onLoad: () => void, onFailure: () => void, isModule = false): void {
  const globals = embedGlobals();
  // The first script asks first; the others find what it made.
  globals.trusted ??= trustScripts('mawdi', besideThis());
  const script = document.createElement('script');
  if (isModule) script.type = 'module';
  script.src = globals.trusted(address);
  script.onload = onLoad;
  script.onerror = () => {
    script.remove();
    void reportLoadFailure();
    onFailure();
  };
  document.head.append(script);
}

function besideThis(): (address: string) => boolean {
  const first = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
  const folder = new URL('.', first).href;
  return (address) => new URL('.', new URL(address, location.href)).href === folder;
}
