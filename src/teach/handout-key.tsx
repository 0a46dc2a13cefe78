import type { Teaching } from './teach-reading.ts';

type Props = { readonly teaching: Teaching };

/** Whether the lesson says what may be expected on its handout. */
export const hasKey = ({ lesson }: Teaching) => lesson.handout.ask.some(({ answer }) => answer !== undefined);

/** What a teacher may expect on the handout. It is printed nowhere else. */
export function HandoutKey({ teaching: { teach, language, lesson } }: Props) {
  return (
    <section id="key">
      <h2>{teach.key}</h2>
      <p class="teach-note">{teach.keyNote}</p>
      <ol class="teach-key">
        {lesson.handout.ask.map(({ ask, answer }) => (
          <li>
            {ask[language]}
            {answer && <p class="teach-answer">{answer[language]}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
