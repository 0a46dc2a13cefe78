/** Opens a modal dialog. Safari before 15.4 and Firefox before 98 have none: there it opens within the page. */
export function openDialog(dialog: HTMLDialogElement | null): void {
  if (!dialog) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

/** Closes a dialog, and dispatches `close` where browsers have no dialogs. */
export function closeDialog(dialog: HTMLDialogElement | null): void {
  if (!dialog) return;
  if (typeof dialog.close === 'function') return dialog.close();
  dialog.removeAttribute('open');
  dialog.dispatchEvent(new Event('close'));
}
