/**
 * Copies a text: by the clipboard, or where a page has none, as by plain http, by selecting it and copying what is selected.
 * Rejects where neither is let.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copySelected(text)) throw new Error('found no way to copy; expected a clipboard');
  }
}

/** The selection, and what has the focus, are as before when it is done. */
function copySelected(text: string): boolean {
  const stand = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0';
  // Within an open dialog nothing outside it can be selected.
  (stand?.closest('dialog[open]') ?? document.body).append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (stand instanceof HTMLElement) stand.focus({ preventScroll: true });
  }
}
