import * as v from 'valibot';
import { THEMES } from './embed-options.ts';
import { ID_WRITTEN } from './embed-messages.ts';

const ID = v.pipe(v.string(), v.regex(ID_WRITTEN));
const FROM_HOST = { source: v.literal('mawdi-host'), v: v.literal(1) };

/** The commands a host page may send, and no others. */
const COMMAND = v.variant('type', [
  v.object({ ...FROM_HOST, type: v.literal('hello') }),
  v.object({
    ...FROM_HOST,
    type: v.literal('goto'),
    place: v.optional(ID),
    passage: v.optional(ID),
    /** `scroll` if linked words scrolled into view: that alone does not justify loading the map. */
    by: v.optional(v.picklist(['click', 'scroll'])),
  }),
  /** `view` are the pairs of an address: `topic=strike&voice=un-report`. */
  v.object({ ...FROM_HOST, type: v.literal('filter'), view: v.pipe(v.string(), v.maxLength(2000)) }),
  v.object({ ...FROM_HOST, type: v.literal('theme'), theme: v.picklist(THEMES) }),
]);

export type HostCommand = v.InferOutput<typeof COMMAND>;

/** The command in a message, if it is one of ours. Never throws, whatever the message is. */
export function readCommand(data: unknown): HostCommand | undefined {
  const command = v.safeParse(COMMAND, data);
  return command.success ? command.output : undefined;
}
