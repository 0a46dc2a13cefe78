import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { Store } from '../../core/state/store.ts';
import type { EmbedDialogProps } from './embed-dialog.tsx';

type Props = {
  readonly context: ViewContext;
  readonly store: Store;
  /** Absolute address of the site, ending in `/`. */
  readonly base: () => string;
  readonly label: string;
  readonly class: string;
};

type LoadedDialog = {
  readonly Dialog: FunctionComponent<EmbedDialogProps>;
  readonly messages: EmbedDialogProps['messages'];
};

/** The button that opens the embed dialog; the dialog is loaded when it is first opened. */
export function EmbedOpener({ context, store, base, label, class: name }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [loaded, setLoaded] = useState<LoadedDialog>();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, fail] = useState(false);
  const open = () => {
    fail(false);
    const load = async () => {
      const { EmbedDialog, loadDialogMessages } = await import('./embed-dialog.tsx');
      return { Dialog: EmbedDialog, messages: await loadDialogMessages(context.language) };
    };
    load().then(
      (dialog) => {
        setLoaded(dialog);
        setOpen(true);
      },
      () => fail(true),
    );
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button type="button" class={name} ref={button} aria-haspopup="dialog" onClick={open}>
        {label}
      </button>
      {hasFailed && <p role="alert">{context.messages.partDidNotArrive}</p>}
      {isOpen && loaded && (
        <loaded.Dialog context={context} messages={loaded.messages} store={store} base={base()} onClose={close} />
      )}
    </>
  );
}
