/**
 * A page that nothing may interrupt, a presentation under way, has `data-quiet` on its root element for as long. Runs a
 * task at once where it has not, or when it is taken away. Returns its stop.
 */
export function whenUninterrupted(task: () => void): () => void {
  const root = document.documentElement;
  const isQuiet = () => root.dataset['quiet'] !== undefined;
  if (!isQuiet()) {
    task();
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    if (isQuiet()) return;
    observer.disconnect();
    task();
  });
  observer.observe(root, { attributeFilter: ['data-quiet'] });
  return () => observer.disconnect();
}
