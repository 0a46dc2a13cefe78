import { addScript } from './add-script.ts';
import { embedGlobals, type ScriptParts } from './frame-globals.ts';

/** Hands over what a script brought. */
export function providePart<Name extends keyof ScriptParts>(name: Name, part: ScriptParts[Name]): void {
  const globals = embedGlobals();
  globals.parts = { ...globals.parts, [name]: part };
}

/**
 * Brings a part by a script of the old kind: a frame without an origin of its own may run those from anywhere, and
 * modules only where the server allows it. The reader’s map is one all the same, for frames with an origin. What failed is fetched anew when next asked for.
 */
export function loadPart<Name extends keyof ScriptParts>(
  name: Name,
  address: string,
  sheet = '',
): Promise<ScriptParts[Name]> {
  const { coming } = embedGlobals();
  const held: Promise<ScriptParts[Name]> | undefined = coming[name];
  if (held) return held;
  const fetched = fetchPart(name, address, sheet);
  coming[name] = fetched as (typeof coming)[Name];
  fetched.catch(() => delete coming[name]);
  return fetched;
}

function fetchPart<Name extends keyof ScriptParts>(
  name: Name,
  address: string,
  sheet: string,
): Promise<ScriptParts[Name]> {
  return new Promise((resolve, reject) => {
    if (sheet !== '') {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = sheet;
      document.head.append(link);
    }
    const take = () => {
      const part = embedGlobals().parts[name];
      if (part) resolve(part);
      else reject(new Error(`${address} brought no ${name}`));
    };
    addScript(address, take, () => reject(new Error(`${address} did not arrive`)), name === 'mapOfSite');
  });
}
