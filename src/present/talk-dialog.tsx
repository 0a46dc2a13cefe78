import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TalkIcon } from './talk-icon.tsx';

type Props = {
  readonly name: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A dialog over the talk. Esc closes it and gives the focus back, as the browser’s own dialogs do. */
export function TalkDialog({ name, title, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const hasGone = useRef(false);
  // Before the next paint: what is typed right after the key that opens it is for it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      hasGone.current = true;
      element?.close();
    };
  }, []);
  return (
    <dialog
      class={`talk-dialog talk-${name}`}
      ref={dialog}
      aria-labelledby={`talk-${name}-head`}
      // The browser tells of it later: by then another dialog may be open, and that one stays.
      onClose={() => hasGone.current || onClose()}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="talk-dialog-body">
        <header class="talk-dialog-head">
          <h2 id={`talk-${name}-head`}>{title}</h2>
          <button type="button" class="icon-button" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
            <TalkIcon name="close" isRtl={false} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
