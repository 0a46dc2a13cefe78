import type { Plan, PlanStep } from '../model/lesson.ts';
import type { LessonPageContext } from './teach-reading.ts';
import { ArticleText } from '../cards/article-text.tsx';
import { PAGE_FOLDERS } from '../site/paths.ts';
import { sceneFragment } from '../site/scene-fragment.ts';

type PlanProps = { readonly teaching: LessonPageContext; readonly home: string };

/** A lesson by the clock, each step with its link. `home`: where the pages of the language lie. */
export function PlanTable({ teaching, home, plan }: PlanProps & { readonly plan: Plan }) {
  const { teach } = teaching;
  return (
    <>
      <h3 id={`plan-${plan.minutes}`}>{teach.plan(plan.minutes)}</h3>
      <ol class="teach-plan">
        {plan.steps.map((step) => (
          <li>
            <p class="teach-minutes">{teach.minutes(step.minutes)}</p>
            <div>
              <h4>
                <ArticleText reading={teaching} text={step.title} />
              </h4>
              <p>
                <ArticleText reading={teaching} text={step.text} />
              </p>
              <p>
                <StepLink teaching={teaching} home={home} step={step} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function StepLink({ teaching, home, step }: PlanProps & { readonly step: PlanStep }) {
  const { teach, scenes } = teaching;
  if (step.activity !== undefined)
    return <a href={`${home}${PAGE_FOLDERS[step.activity]}`}>{teach.openTo(teach.activity[step.activity])}</a>;
  const at = scenes.findIndex(({ id }) => id === step.scene);
  const scene = scenes[at];
  return scene ? (
    <a href={`${home}${PAGE_FOLDERS.present}${sceneFragment({ scene: at, step: 0 })}`}>
      {teach.sceneNumber(at + 1)}: <ArticleText reading={teaching} text={scene.title} />
    </a>
  ) : null;
}
