/** Stands for what keeps the site: a file is kept by whoever has it. */
export function keepSite(): Promise<void> {
  return Promise.resolve();
}
