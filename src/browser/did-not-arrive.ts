/**
 * Whether an error says that a file did not come, or not whole, as browsers put it: everything else is a fault of the
 * program. Where there is nothing to fetch with, the errors name it too, and nothing was asked for.
 */
export function didNotArrive(error: unknown): boolean {
  return typeof fetch === 'function' && /fetch|import|load|network|http|syntax/i.test(String(error));
}
