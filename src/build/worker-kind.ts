/** The worker of a site: one that keeps it, one that replaces what is kept at once, one that drops all that was kept. */
export const WORKERS = {
  usual: 'src/offline/sw.ts',
  urgent: 'src/offline/urgent/sw.ts',
  withdrawn: 'src/offline/withdrawn/sw.ts',
} as const;
export type WorkerKind = keyof typeof WORKERS;

/** What was asked for: `URGENT=1`, `WITHDRAW=1`, or neither. Throws where both are. */
export function workerKind(env: Readonly<Record<string, string | undefined>>): WorkerKind {
  const isAsked = (name: string) => !['', '0', undefined].includes(env[name]);
  if (isAsked('WITHDRAW') && isAsked('URGENT'))
    throw new Error('found WITHDRAW and URGENT; expected one of them: nothing can be replaced and dropped at once');
  return isAsked('WITHDRAW') ? 'withdrawn' : isAsked('URGENT') ? 'urgent' : 'usual';
}
