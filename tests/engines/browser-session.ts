/** A document to read and to press in: a page, or a frame of it. Elements are named by selectors; ` >>> ` steps into a shadow. */
export type Surface = {
  /** Runs in the document, in its own scripts’ world. The function must stand by itself; what goes in and out is JSON. */
  readonly evaluate: <Given extends readonly Json[], Answer>(
    work: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ) => Promise<Answer>;
  /** Presses the middle of the first element that is seen, as a mouse does. */
  readonly click: (selector: string) => Promise<void>;
  /** The document in a frame of this one. */
  readonly frame: (selector: string) => Surface;
};

/** What a journey needs of a browser, whatever its engine. */
export type Visitor = Surface & {
  readonly engine: EngineName;
  readonly version: string;
  /** Opens an address and waits until all the page asked for is there. */
  readonly open: (address: string) => Promise<void>;
  /** Gives the page this many pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Presses keys one after another: letters in any script, or names of `KEYS`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** A PNG of what is seen. */
  readonly screenshot: () => Promise<Buffer>;
  /** Addresses of other hosts that the browser asked for since this was last called. */
  readonly takeForeign: () => Promise<readonly string[]>;
  /** What the engine itself wrote of errors since this was last called; empty where it tells nobody. */
  readonly takeLog: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
};

export type EngineName = 'Firefox' | 'WebKitGTK';
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type VisitorOptions = {
  /** The system asks for dark pages. */
  readonly prefersDark?: boolean;
  /** Origins that a journey may visit; all others are somebody else’s. */
  readonly ours: readonly string[];
};

/** Code points that WebDriver gives to keys without a letter. */
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
