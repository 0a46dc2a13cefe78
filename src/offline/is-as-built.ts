/** Whether a kept file is the one the build wrote. `integrity`: `sha256-` and the hash in base 64; absent, nothing is asked. */
export async function hasExpectedHash(file: Response, integrity: string | undefined): Promise<boolean> {
  const [, expected] = /^sha256-(.+)$/.exec(integrity ?? '') ?? [];
  if (expected === undefined) return true;
  // A redirect, or a part of a file, is never what was kept.
  if (file.status !== 200 || file.redirected) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.clone().arrayBuffer()));
  return btoa(String.fromCharCode(...hash)) === expected;
}
