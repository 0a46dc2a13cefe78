/**
 * Copies a text with the Clipboard API, or, if a page has none, as over plain http, by selecting and copying it.
 * Rejects if neither is allowed.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copySelected(text)) throw new Error('found no way to copy; expected a clipboard');
  }
}

/** Restores selection and focus afterwards. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0';
  // While a modal dialog is open, nothing outside it can be selected.
  (focused?.closest('dialog[open]') ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
