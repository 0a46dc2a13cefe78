/**
 * Whether an error says that a file failed to load, in the words of browsers: any other error is a fault of the
 * program. Without `fetch` nothing was requested, though errors name it as well.
 */
export function isLoadFailure(error: unknown): boolean {
  return canFetch() && /fetch|import|load|network|http|syntax/i.test(String(error));
}

/** Whether `fetch` is available: a setting or another script may have removed or forbidden it. */
export function canFetch(): boolean {
  try {
    return typeof fetch === 'function';
  } catch {
    return false;
  }
}

/** Follows the link whose click was held back for a program that failed to load. */
export function followPressedLink(target: EventTarget | undefined): void {
  const link = target instanceof Element ? target.closest('a') : null;
  const address = link?.getAttribute('href');
  if (address) location.assign(address);
}
