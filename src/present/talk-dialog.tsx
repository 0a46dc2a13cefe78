import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { closeDialog, openDialog } from '../browser/open-dialog.ts';
import { TalkIcon } from './talk-icon.tsx';

type TalkDialogProps = {
  readonly name: string;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A dialog over the talk. Esc closes it and gives the focus back, as the browser’s own dialogs do. */
export function TalkDialog({ name, title, closeLabel, onClose, children }: TalkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const hasGone = useRef(false);
  // Before the next paint: what is typed right after the key that opens it is for it.
  useLayoutEffect(() => {
    const element = dialog.current;
    openDialog(element);
    return () => {
      hasGone.current = true;
      closeDialog(element);
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
        if (event.target === event.currentTarget) closeDialog(event.currentTarget);
      }}
    >
      <div class="talk-dialog-body">
        <header class="talk-dialog-head">
          <h2 id={`talk-${name}-head`}>{title}</h2>
          <button type="button" class="icon-button" aria-label={closeLabel} onClick={() => closeDialog(dialog.current)}>
            <TalkIcon name="close" isRtl={false} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
