/** A document under test: a page, or a frame in it. Elements are given by selectors; ` >>> ` enters a shadow root. */
export type BrowsingContext = {
  /** Runs a function in the realm of the document. It must be self-contained; parameters and result are JSON. */
  readonly evaluate: <Parameters extends readonly Json[], Result>(
    script: (...parameters: Parameters) => Result | Promise<Result>,
    ...parameters: Parameters
  ) => Promise<Result>;
  /** Clicks the centre of the first visible element with the mouse. */
  readonly click: (selector: string) => Promise<void>;
  /** The document in a frame of this one. */
  readonly frame: (selector: string) => BrowsingContext;
};

/** A browser under automation, with the same interface for every engine. */
export type BrowserSession = BrowsingContext & {
  readonly engine: EngineName;
  readonly version: string;
  /** Navigates to a URL and waits for the `load` event. */
  readonly open: (address: string) => Promise<void>;
  /** Sets the size of the viewport in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Presses keys one after another: characters of any writing system, or names in `KEYS`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** A PNG of the viewport. */
  readonly screenshot: () => Promise<Buffer>;
  /** URLs on other hosts requested since the last call. */
  readonly takeForeignRequests: () => Promise<readonly string[]>;
  /** Errors and warnings in the console since the last call; empty if the engine gives no access. */
  readonly takeConsoleLog: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

export type EngineName = 'Firefox' | 'WebKitGTK';
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type SessionOptions = {
  /** The emulated value of `prefers-color-scheme`. */
  readonly prefersDark?: boolean;
  /** Origins of the test; requests to all others are foreign. */
  readonly ownOrigins: readonly string[];
};

/** Code points of WebDriver for keys without a character. */
export const KEYS: Readonly<Record<string, string>> = {
  F5: '\uE035',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: '\uE00D',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
