import type { LessonPageContext } from './teach-reading.ts';
import { ArticleText } from '../cards/article-text.tsx';

type HandoutKeyProps = { readonly teaching: LessonPageContext };

/** Whether the lesson says what may be expected on its handout. */
export const hasHandoutAnswers = ({ lesson }: LessonPageContext) =>
  lesson.handout.ask.some(({ answer }) => answer !== undefined);

/** What a teacher may expect on the handout. It is printed nowhere else. */
export function HandoutAnswers({ teaching }: HandoutKeyProps) {
  const { teach, lesson } = teaching;
  return (
    <section id="key">
      <h2>{teach.key}</h2>
      <p class="teach-note">{teach.keyNote}</p>
      <ol class="teach-key">
        {lesson.handout.ask.map(({ ask, answer }) => (
          <li>
            <ArticleText reading={teaching} text={ask} />
            {answer && (
              <p class="teach-answer">
                <ArticleText reading={teaching} text={answer} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
