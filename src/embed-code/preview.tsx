import { useEffect, useRef, useState } from 'preact/hooks';
import { embedAddress, type EmbedChoices } from '../embed/embed-choices.ts';
import { readEmbedMessage } from '../embed/host/frame-messages.ts';
import type { Site } from '../site/addresses.ts';
import type { EmbedDialogMessages } from '../words/embed-words.ts';

type EmbedPreviewProps = {
  readonly words: EmbedDialogMessages;
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** The height the frame wants, in CSS pixels. */
  readonly onHeight: (height: number) => void;
};

/** CSS pixels. */
const PREVIEW_WIDTHS = { phone: 360, column: 640, full: 1000 } as const;
type PreviewWidth = keyof typeof PREVIEW_WIDTHS;

/** The frame itself, as wide as it will be and as high as it asks to be, drawn smaller where there is less room. */
export function EmbedPreview({ words, site, choices, onHeight }: EmbedPreviewProps) {
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
  const seenThrough = ground === 'transparent' ? theme : undefined;
  const pixels = PREVIEW_WIDTHS[width];
  // Smaller than half nothing can be read: then the preview scrolls sideways.
  const scale = room === 0 ? 1 : Math.max(0.5, Math.min(1, room / pixels));
  const scrolls = room > 0 && pixels * scale > room + 1;
  return (
    <section class="embed-preview" aria-labelledby="embed-preview-head">
      <header class="embed-row">
        <h3 class="embed-legend" id="embed-preview-head">
          {words.preview}
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
              {words.widths[each]} <bdi>{PREVIEW_WIDTHS[each]}</bdi>
            </button>
          ))}
        </div>
      </header>
      <div
        class="embed-stage"
        ref={stage}
        data-seen-through={seenThrough}
        {...(scrolls && { tabIndex: 0, role: 'group', 'aria-labelledby': 'embed-preview-head' })}
      >
        <div class="embed-shown" style={{ width: `${pixels * scale}px`, height: `${Math.ceil(height * scale)}px` }}>
          {/* A fragment that changes loads nothing anew: the frame is made anew instead. It is looked at, not walked through. */}
          <iframe
            key={address}
            ref={frame}
            inert
            src={address}
            title={words.preview}
            style={{
              width: `${pixels}px`,
              height: `${height}px`,
              transform: `scale(${scale})`,
              ...(seenThrough && { colorScheme: 'light' }),
            }}
          />
        </div>
      </div>
    </section>
  );
}
