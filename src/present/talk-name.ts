const TALK_PREFIX = 'mawdi-talk ';
const SPEAKER_PREFIX = 'mawdi-speaker ';

/**
 * The talk this window shows to an audience, by a name of its own: two talks in one browser leave each other alone. It is
 * kept as the name of the window, which outlives a reload where storage is blocked too, and which no other window has.
 */
export function ownTalkName(): string {
  if (!window.name.startsWith(TALK_PREFIX)) {
    // Not `randomUUID`: a page without a certificate, as on a school’s own server, has none.
    window.name = TALK_PREFIX + crypto.getRandomValues(new Uint32Array(4)).join('-');
  }
  return window.name.slice(TALK_PREFIX.length);
}

/** The name of the window in which someone speaks to a talk, for whoever opens it. */
export const speakerWindowName = (talk: string): string => SPEAKER_PREFIX + talk;

/** The talk that this window was opened to speak to; one that was opened by hand speaks to none that stands already. */
export function followedTalkName(): string {
  return window.name.startsWith(SPEAKER_PREFIX) ? window.name.slice(SPEAKER_PREFIX.length) : ownTalkName();
}
