/**
 * Modules that `node/bundle/language-entries.ts` makes: one entry of an app in each language of the interface, loaded
 * when it is asked for. (A declared module imports nothing by a relative path, so these types are named in place.)
 */
declare module '*/talk-messages.ts?languages' {
  type InterfaceLanguage = import('../../core/text/languages.ts').InterfaceLanguage;
  type Entry = typeof import('../../apps/present/talk-messages.ts');
  export const inEachLanguage: Readonly<Record<InterfaceLanguage, () => Promise<Entry>>>;
}
declare module '*/element-messages.ts?languages' {
  type InterfaceLanguage = import('../../core/text/languages.ts').InterfaceLanguage;
  type Entry = typeof import('../../apps/element/element-messages.ts');
  export const inEachLanguage: Readonly<Record<InterfaceLanguage, () => Promise<Entry>>>;
}
declare module '*/reference-messages.ts?languages' {
  type InterfaceLanguage = import('../../core/text/languages.ts').InterfaceLanguage;
  type Entry = typeof import('../../apps/reader/reference-messages.ts');
  export const inEachLanguage: Readonly<Record<InterfaceLanguage, () => Promise<Entry>>>;
}
declare module '*/dialog-messages.ts?languages' {
  type InterfaceLanguage = import('../../core/text/languages.ts').InterfaceLanguage;
  type Entry = typeof import('../../views/embed-dialog/dialog-messages.ts');
  export const inEachLanguage: Readonly<Record<InterfaceLanguage, () => Promise<Entry>>>;
}
declare module '*/program.ts?languages' {
  type InterfaceLanguage = import('../../core/text/languages.ts').InterfaceLanguage;
  type Entry = typeof import('../../apps/reader/program.ts');
  export const inEachLanguage: Readonly<Record<InterfaceLanguage, () => Promise<Entry>>>;
}
/** The sentence of a failed element, in every language: it stands in the first script. */
declare module 'virtual:mawdi/not-loaded' {
  type InterfaceLanguage = import('../../core/text/languages.ts').InterfaceLanguage;
  export const NOT_LOADED: Readonly<Record<InterfaceLanguage, string>>;
}
