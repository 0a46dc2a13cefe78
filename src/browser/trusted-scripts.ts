/** Part of Trusted Types, which not every browser has. What it makes passes for text wherever a script is asked for. */
type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

/**
 * The policy says that nothing becomes a script by its address unless a rule has seen it: this is the rule. Returns what
 * makes an address that passes; it throws for any other. Under `default` the browser asks by itself, wherever a library
 * starts a script from plain text. A name is given once for each page; where browsers know no such policies, all passes.
 */
export function trustScripts(
  name: 'default' | 'mawdi',
  isOurs: (address: string) => boolean,
): (address: string) => string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Factory };
  if (!trustedTypes) return (address) => address;
  const policy = trustedTypes.createPolicy(name, {
    createScriptURL: (address) => {
      if (isOurs(address)) return address;
      throw new TypeError(`${address.slice(0, 200)} is no script of ours`);
    },
  });
  return (address) => policy.createScriptURL(address);
}

/** Where a page keeps its rules: scripts of it that were built apart have a copy each of this file, and one policy. */
const RULES = Symbol.for('mawdi trusted scripts');
type Rule = (address: string) => boolean;

/** Adds a rule to the policy `default`: a page has one, and several parts of it that start a script by its address. */
export function trustByDefault(isOurs: Rule): void {
  const page = globalThis as { [RULES]?: Rule[] };
  const rules = (page[RULES] ??= []);
  if (rules.push(isOurs) === 1) trustScripts('default', (address) => rules.some((rule) => rule(address)));
}
