/** What a page around a frame asks for that the frame as written cannot do; a greeting is none of it. */
const PROGRAM_REQUESTS: readonly unknown[] = ['goto', 'filter', 'theme'];

/** Whether a message is a reason to fetch the program of a frame. Never throws, whatever it is handed. */
export function isProgramRequest(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { source, type } = data as Record<string, unknown>;
  return source === 'mawdi-host' && PROGRAM_REQUESTS.includes(type);
}
