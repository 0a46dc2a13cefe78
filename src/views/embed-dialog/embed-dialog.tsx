import '../../styles/views/embed-dialog.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { closeDialog, openDialog } from '../../browser/open-dialog.ts';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import { defaultChoices, embedAddress, type EmbedChoices } from '../../core/embedding/snippets.ts';
import type { Site } from '../../core/site/site-paths.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { viewToFragment } from '../../core/state/view-address.ts';
import type { Store } from '../../core/state/store.ts';
import type { EmbedDialogMessages } from '../../core/i18n/messages/embed-dialog.ts';
import { inInterface, type Language } from '../../core/text/languages.ts';
import { inEachLanguage } from './dialog-messages.ts?languages';
import { EmbedChoicesForm } from './embed-choices-form.tsx';
import { CodeTabs } from './code-tabs.tsx';
import type { MapPageData } from '../../core/site/page-contract.ts';
import { dataOf, pageElement } from '../../browser/written-page.ts';
import { readEmbedMessage } from '../../core/embedding/embed-messages.ts';

export type EmbedDialogProps = {
  readonly context: ViewContext;
  readonly messages: EmbedDialogMessages;
  readonly store: Store;
  /** Absolute address of the article’s folder, ending in `/`. */
  readonly base: string;
  readonly onClose: () => void;
};

/** Loads the messages of the dialog in one language. */
export async function loadDialogMessages(language: Language): Promise<EmbedDialogMessages> {
  const { embedDialog } = await inInterface(inEachLanguage, language)();
  return embedDialog;
}

/** The options of an embed, its preview and its code. */
export function EmbedDialog({ context, messages, store, base, onClose }: EmbedDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const [now] = useState(() => viewToFragment(store.state.get()));
  // The code has words too, in the language chosen for the embed.
  const [{ choices, written }, setChosen] = useState(() => ({
    choices: defaultChoices(context.language, now),
    written: messages,
  }));
  const choose = (next: EmbedChoices) => {
    if (next.language === choices.language) setChosen({ choices: next, written });
    // A failure is reported by the page, and the choice stays as it was.
    else
      loadDialogMessages(next.language).then(
        (loaded) => setChosen({ choices: next, written: loaded }),
        () => undefined,
      );
  };
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    openDialog(dialog.current);
    // The focus goes to the heading, so that screen readers announce the dialog and not its close button.
    head.current?.focus();
  }, []);
  const { article } = context.index;
  const page = pageElement('mawdi');
  const { shared = '' } = page ? dataOf<MapPageData>(page) : {};
  const site: Site = { base, shared, article };
  return (
    <dialog
      class="embed-dialog"
      ref={dialog}
      aria-labelledby="embed-head"
      onClose={onClose}
      // The page has keyboard shortcuts of its own, which must not fire in the dialog.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class="embed-header">
        <h2 class="embed-head" id="embed-head" tabIndex={-1} ref={head}>
          {messages.head}
        </h2>
        <button
          type="button"
          class="icon-button"
          aria-label={context.messages.close}
          onClick={() => closeDialog(dialog.current)}
        >
          <ControlIcon name="close" />
        </button>
      </header>
      <p class="embed-lead">{messages.lead}</p>
      <EmbedChoicesForm
        messages={messages}
        choices={choices}
        languages={article.languages}
        formats={context.messages.formats}
        now={now}
        onChoose={choose}
      />
      <CodeTabs context={context} messages={messages} written={written} site={site} choices={choices} height={height}>
        <EmbedPreview messages={messages} site={site} choices={choices} onHeight={setHeight} />
      </CodeTabs>
    </dialog>
  );
}

type EmbedPreviewProps = {
  readonly messages: EmbedDialogMessages;
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** The height requested by the embed, in CSS pixels. */
  readonly onHeight: (height: number) => void;
};

/** CSS pixels. */
const PREVIEW_WIDTHS = { phone: 360, column: 640, full: 1000 } as const;
type PreviewWidth = keyof typeof PREVIEW_WIDTHS;

/** The embed in an `<iframe>` at its real width and requested height, scaled down where there is less room. */
export function EmbedPreview({ messages, site, choices, onHeight }: EmbedPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<PreviewWidth>(() => (innerWidth < PREVIEW_WIDTHS.column ? 'phone' : 'column'));
  const [height, setHeight] = useState(620);
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      const message = source === frame.current?.contentWindow ? readEmbedMessage(data) : undefined;
      if (message?.type !== 'size') return;
      setHeight(message.height);
      onHeight(message.height);
    };
    addEventListener('message', listen);
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    if (stage.current) observer.observe(stage.current);
    return () => {
      removeEventListener('message', listen);
      observer.disconnect();
    };
  }, [onHeight]);
  const address = embedAddress(site, choices);
  const { ground, theme } = choices.options;
  const transparentTheme = ground === 'transparent' ? theme : undefined;
  const pixels = PREVIEW_WIDTHS[width];
  // Below half its size the text cannot be read: the preview scrolls sideways instead.
  const scale = room === 0 ? 1 : Math.max(0.5, Math.min(1, room / pixels));
  const scrolls = room > 0 && pixels * scale > room + 1;
  return (
    <section class="embed-preview" aria-labelledby="embed-preview-head">
      <header class="embed-row">
        <h3 class="embed-legend" id="embed-preview-head">
          {messages.preview}
        </h3>
        <div class="embed-widths" role="group" aria-labelledby="embed-preview-head">
          {(Object.keys(PREVIEW_WIDTHS) as PreviewWidth[]).map((each) => (
            <button
              key={each}
              type="button"
              class="embed-width"
              aria-pressed={each === width}
              onClick={() => setWidth(each)}
            >
              {messages.widths[each]} <bdi>{PREVIEW_WIDTHS[each]}</bdi>
            </button>
          ))}
        </div>
      </header>
      <div
        class="embed-stage"
        ref={stage}
        data-transparent-theme={transparentTheme}
        {...(scrolls && { tabIndex: 0, role: 'group', 'aria-labelledby': 'embed-preview-head' })}
      >
        <div class="embed-shown" style={{ width: `${pixels * scale}px`, height: `${Math.ceil(height * scale)}px` }}>
          {/* An `<iframe>` does not reload when only its fragment changes, so it is created anew. It is inert to
              the keyboard. */}
          <iframe
            key={address}
            ref={frame}
            inert
            src={address}
            title={messages.preview}
            style={{
              width: `${pixels}px`,
              height: `${height}px`,
              transform: `scale(${scale})`,
              ...(transparentTheme && { colorScheme: 'light' }),
            }}
          />
        </div>
      </div>
    </section>
  );
}
