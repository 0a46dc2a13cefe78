/** Whether an error says that a file did not come, or not whole, as browsers put it: everything else is a fault of the program. */
export function didNotArrive(error: unknown): boolean {
  return /fetch|import|load|network|http|syntax/i.test(String(error));
}
