/**
 * Whether an error says that a file did not come, or not whole, as browsers put it: everything else is a fault of the
 * program. Where there is nothing to fetch with, the errors name it too, and nothing was asked for.
 */
export function isLoadFailure(error: unknown): boolean {
  return canFetch() && /fetch|import|load|network|http|syntax/i.test(String(error));
}

/** Whether there is anything to fetch with: a setting or a program beside the page may have taken it away, or forbid it. */
export function canFetch(): boolean {
  try {
    return typeof fetch === 'function';
  } catch {
    return false;
  }
}

/** Leads on where a click would have led that was kept for a program which then did not come. */
export function followPressedLink(pressed: EventTarget | undefined): void {
  const link = pressed instanceof Element ? pressed.closest('a') : null;
  const address = link?.getAttribute('href');
  if (address) location.assign(address);
}
