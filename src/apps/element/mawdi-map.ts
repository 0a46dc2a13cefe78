import { isLoadFailure } from '../../browser/network-failure.ts';
import { directionOf, interfaceLanguage } from '../../core/text/languages.ts';
import type { Drawing, DrawOptions } from './draw-element.tsx';
import type { MawdiFailure, MawdiSelection } from './element-events.ts';
import { ATTRIBUTES, type Attribute, readElementOptions, viewAttribute } from './element-options.ts';
import { NOT_LOADED } from './element-notices.ts';
import { styleShadow } from './shadow-css.ts';

/** How near to the screen, in its heights, before anything is fetched. */
const NEAR_VIEWPORT = '100% 0px';

/** A page that is written by a server is written without elements: there the class is only a name. */
const HostElement: typeof HTMLElement =
  typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * `<mawdi-map src="…/articles/<id>/">`: the map of an article as a part of the page it stands in. What a page writes
 * between its tags shows until the map stands, and again where it cannot. Nothing outside the element is touched.
 */
export class MawdiMap extends HostElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;
  /** Gives the address of the map library’s worker, where the library does not find it by itself. */
  static worker: () => Promise<string | undefined> = () => Promise.resolve(undefined);

  readonly #root: ShadowRoot;
  #drawing: Drawing | undefined;
  #stop: (() => void) | undefined;
  #isReflecting = false;
  #isAsked = false;

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
  /** A language of the article, such as `ar` or `en`; the language of the page where absent. */
  get language(): string {
    return this.#text('language');
  }
  set language(language: string) {
    this.setAttribute('language', language);
  }
  /** Id of the place chosen; empty where none is. Follows the reader. */
  get place(): string {
    return this.#text('place');
  }
  set place(id: string) {
    this.#choose('place', id);
  }
  /** Id of the passage chosen; empty where none is. Follows the reader. */
  get passage(): string {
    return this.#text('passage');
  }
  set passage(id: string) {
    this.#choose('passage', id);
  }
  /** What is shown, in the words of an address: `topic=strike&voice=…`. */
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
  /** Names of the controls, with spaces between: `title steps list zoom full`. */
  get controls(): string {
    return this.#text('controls');
  }
  set controls(names: string) {
    this.setAttribute('controls', names);
  }
  /** `live` where the map is not to wait until it is touched. */
  get start(): string {
    return this.#text('start') || 'still';
  }
  set start(start: string) {
    this.setAttribute('start', start);
  }
  /** Address of the whole map; where absent, the site the article lies in. */
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
    // Moved to another place of the page it is there again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#takeOut();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || this.#isReflecting || !this.#isAsked) return;
    if (name === 'src' || name === 'language' || name === 'whole') this.#draw();
    else if (this.#drawing) {
      this.#drawing.update(this.#options(), viewAttribute(name));
      this.#reflect(this.#drawing.selection());
    }
  }

  #text(name: Attribute): string {
    return this.getAttribute(name) ?? '';
  }

  #choose(name: 'place' | 'passage', id: string): void {
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
    this.#takeOut();
    // Drawn anew it is as high as it was until its article has come again: the words after it stay where they are.
    if (height > 0) styleShadow(this.#root)(`:host{min-height:${height}px}`);
    this.#isAsked = true;
    const leave = new AbortController();
    this.#stop = () => leave.abort();
    // A drawing that another one has replaced may fail later: that changes nothing and is not told.
    const fail = (failure: MawdiFailure) => {
      if (!leave.signal.aborted) this.#fail(failure);
    };
    const draw: DrawOptions = {
      host: this,
      root: this.#root,
      read: () => this.#options(),
      worker: MawdiMap.worker,
      signal: leave.signal,
      onDrawn: (drawing, issues) => {
        this.#drawing = drawing;
        this.#reflect(drawing.selection());
        this.#tell('mawdi-ready', { issues });
      },
      onSelect: (selection) => {
        this.#reflect(selection);
        this.#tell('mawdi-select', selection);
      },
      onFailure: fail,
    };
    import('./draw-element.tsx')
      .then(({ drawElement }) => drawElement(draw))
      .catch((error: unknown) =>
        fail({ reason: isLoadFailure(error) ? 'network' : 'program', message: String(error) }),
      );
  }

  #takeOut(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#drawing?.stop();
    this.#drawing = undefined;
    this.#isAsked = false;
    this.#root.adoptedStyleSheets = [];
    this.#root.replaceChildren(document.createElement('slot'));
  }

  /** Its attributes say what is really chosen: the reader chooses too, and nobody an id the article does not know. */
  #reflect({ place = '', passage = '' }: MawdiSelection): void {
    this.#isReflecting = true;
    this.#choose('place', place);
    this.#choose('passage', passage);
    this.#isReflecting = false;
  }

  #fail(failure: MawdiFailure): void {
    if (failure.reason !== 'map') {
      this.#root.adoptedStyleSheets = [];
      this.#drawing = undefined;
      const sentence = document.createElement('p');
      sentence.part.add('failure');
      sentence.setAttribute('role', 'status');
      const spoken = interfaceLanguage(this.#options().language);
      sentence.lang = spoken;
      sentence.dir = directionOf(spoken);
      sentence.textContent = NOT_LOADED[spoken];
      this.#root.replaceChildren(document.createElement('slot'), sentence);
    }
    this.#tell('mawdi-error', failure);
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
