/** Written by the build, into the one file. */
declare module 'virtual:mawdi/single-files' {
  /** What pages fetch of the site, as text, by its path below the site. */
  export const files: Readonly<Record<string, string>>;
}
declare module 'virtual:mawdi/single-pages' {
  /** A page as the build wrote it; its words lie in the document, in a `template` of its name. */
  export type PageInside = {
    /** Its folder, relative to the site: '', `en/`. */
    readonly page: string;
    readonly title: string;
    /** Attributes of its root and body. */
    readonly root: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, string>>;
    /** Names of the sheets it wears. */
    readonly sheets: readonly string[];
    /** Its own scripts of the old kind, in order; a page of modules is begun by its kind. */
    readonly scripts: readonly (() => void)[];
  };
  /** The first is the one the file opens with. */
  export const pages: readonly PageInside[];
}
