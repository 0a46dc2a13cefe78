export type Modules = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/** A module and all it takes in at once, whatever is only fetched later left out. */
export function importedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>([entry]);
  // A set also visits what is added while it is walked.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
