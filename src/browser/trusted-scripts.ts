/**
 * Part of Trusted Types, which not all browsers have. What it creates is accepted as a string wherever a script address
 * is expected.
 */
type Factory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
};

/**
 * With Trusted Types a script address must pass a policy; this creates it. Returns a function that returns an address
 * that passes and throws for any other. The browser applies the policy `default` by itself, wherever a library starts a
 * script from a plain string. A name can be used once for each page; without Trusted Types every address passes.
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

/**
 * Where the rules of a page are stored: scripts bundled separately contain a copy of this module each, and share one
 * policy.
 */
const RULES = Symbol.for('mawdi trusted scripts');
type Rule = (address: string) => boolean;

/** Adds a rule to the policy `default`: a page can have one, and several of its parts start scripts by address. */
export function trustByDefault(isOurs: Rule): void {
  const page = globalThis as { [RULES]?: Rule[] };
  const rules = (page[RULES] ??= []);
  if (rules.push(isOurs) === 1) trustScripts('default', (address) => rules.some((rule) => rule(address)));
}
