import { isLoadFailure } from '../../browser/network-failure.ts';
import { directionOf, interfaceLanguage } from '../../core/text/languages.ts';
import type { Drawing, DrawOptions } from './draw-element.tsx';
import type { MawdiFailure, MawdiSelection } from './element-events.ts';
import { ATTRIBUTES, type Attribute, readElementOptions, viewAttribute } from './element-options.ts';
import { NOT_LOADED } from 'virtual:mawdi/not-loaded';
import { styleShadow } from './shadow-css.ts';

/** Loading starts when the element is within one viewport height of the screen. */
const NEAR_VIEWPORT = '100% 0px';

/** A server that renders pages has no `HTMLElement`; with an empty class the module still loads there. */
const HostElement: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * `<mawdi-map src="…/articles/<id>/">`: the map of an article inside a host page. The content between its tags is the
 * fallback, shown until the map is drawn and again if it fails. Nothing outside the element is changed.
 */
export class MawdiMap extends HostElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;
  /** Resolves to the address of the map library’s worker; undefined where the library finds it by itself. */
  static worker: () => Promise<string | undefined> = () => Promise.resolve(undefined);

  readonly #root: ShadowRoot;
  #drawing: Drawing | undefined;
  #stop: (() => void) | undefined;
  #isReflecting = false;
  #hasStarted = false;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    this.#root.append(document.createElement('slot'));
  }

  get src(): string {
    return this.#text('src');
  }
  set src(address: string) {
    this.setAttribute('src', address);
  }
  /** A language of the article, such as `ar` or `en`; if absent, the language of the page. */
  get language(): string {
    return this.#text('language');
  }
  set language(language: string) {
    this.setAttribute('language', language);
  }
  /** Id of the selected place; empty without a selection. Follows the reader’s selection. */
  get place(): string {
    return this.#text('place');
  }
  set place(id: string) {
    this.#setId('place', id);
  }
  /** Id of the selected passage; empty without a selection. Follows the reader’s selection. */
  get passage(): string {
    return this.#text('passage');
  }
  set passage(id: string) {
    this.#setId('passage', id);
  }
  /** Filters and selection, as in the fragment of an address: `topic=strike&voice=…`. */
  get view(): string {
    return this.#text('view');
  }
  set view(pairs: string) {
    this.setAttribute('view', pairs);
  }
  /** `light`, `dark` or `auto`. */
  get theme(): string {
    return this.#text('theme') || 'auto';
  }
  set theme(theme: string) {
    this.setAttribute('theme', theme);
  }
  /** Names of the controls, separated by spaces: `title steps list zoom full`. */
  get controls(): string {
    return this.#text('controls');
  }
  set controls(names: string) {
    this.setAttribute('controls', names);
  }
  /** `live` loads the map at once; otherwise it waits for the first press. */
  get start(): string {
    return this.#text('start') || 'still';
  }
  set start(start: string) {
    this.setAttribute('start', start);
  }
  /** Address of the full map; if absent, the site that contains the article. */
  get whole(): string {
    return this.#text('whole');
  }
  set whole(address: string) {
    this.setAttribute('whole', address);
  }

  connectedCallback(): void {
    if (this.#stop) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        this.#draw();
      },
      { rootMargin: NEAR_VIEWPORT },
    );
    observer.observe(this);
    this.#stop = () => observer.disconnect();
  }

  disconnectedCallback(): void {
    // An element that is moved within the page is connected again in the same task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#clear();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#isReflecting || !this.#hasStarted) return;
    if (name === 'src' || name === 'language' || name === 'whole') this.#draw();
    else if (this.#drawing) {
      this.#drawing.update(this.#options(), viewAttribute(name));
      this.#reflect(this.#drawing.selection());
    }
  }

  #text(name: Attribute): string {
    return this.getAttribute(name) ?? '';
  }

  #setId(name: 'place' | 'passage', id: string): void {
    if (id === '') this.removeAttribute(name);
    else this.setAttribute(name, id);
  }

  #options() {
    return readElementOptions((name) => this.getAttribute(name), document.baseURI, this.#pageLanguage());
  }

  #pageLanguage(): string {
    return this.closest<HTMLElement>('[lang]')?.lang ?? '';
  }

  #draw(): void {
    const height = this.#drawing ? this.offsetHeight : 0;
    this.#clear();
    // While it loads again the element keeps its height, so that the text below it does not move.
    if (height > 0) styleShadow(this.#root)(`:host{min-height:${height}px}`);
    this.#hasStarted = true;
    const controller = new AbortController();
    this.#stop = () => controller.abort();
    // A drawing that was replaced may still fail later; that failure is ignored.
    const fail = (failure: MawdiFailure) => {
      if (!controller.signal.aborted) this.#fail(failure);
    };
    const draw: DrawOptions = {
      host: this,
      root: this.#root,
      read: () => this.#options(),
      worker: MawdiMap.worker,
      signal: controller.signal,
      onDrawn: (drawing, issues) => {
        this.#drawing = drawing;
        this.#reflect(drawing.selection());
        this.#dispatch('mawdi-ready', { issues });
      },
      onSelect: (selection) => {
        this.#reflect(selection);
        this.#dispatch('mawdi-select', selection);
      },
      onFailure: fail,
    };
    import('./draw-element.tsx')
      .then(({ drawElement }) => drawElement(draw))
      .catch((error: unknown) =>
        fail({ reason: isLoadFailure(error) ? 'network' : 'program', message: String(error) }),
      );
  }

  #clear(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#drawing?.stop();
    this.#drawing = undefined;
    this.#hasStarted = false;
    this.#root.adoptedStyleSheets = [];
    this.#root.replaceChildren(document.createElement('slot'));
  }

  /**
   * Writes the actual selection to the attributes: the reader selects too, and ids unknown to the article are dropped.
   */
  #reflect({ place = '', passage = '' }: MawdiSelection): void {
    this.#isReflecting = true;
    this.#setId('place', place);
    this.#setId('passage', passage);
    this.#isReflecting = false;
  }

  #fail(failure: MawdiFailure): void {
    if (failure.reason !== 'map') {
      this.#root.adoptedStyleSheets = [];
      this.#drawing = undefined;
      const sentence = document.createElement('p');
      sentence.part.add('failure');
      sentence.setAttribute('role', 'status');
      const uiLanguage = interfaceLanguage(this.#options().language);
      sentence.lang = uiLanguage;
      sentence.dir = directionOf(uiLanguage);
      sentence.textContent = NOT_LOADED[uiLanguage];
      this.#root.replaceChildren(document.createElement('slot'), sentence);
    }
    this.#dispatch('mawdi-error', failure);
  }

  #dispatch(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
