import type { StepCounts } from '../present/talk.ts';
import type { TalkState } from '../present/talk-store.ts';
import type { TalkContext } from '../present/telling.ts';
import { formatElapsed } from './talk-clock.ts';
import type { TalkClocks } from './use-clock.ts';

type SpeakerHeadProps = {
  readonly telling: TalkContext;
  readonly state: TalkState;
  readonly steps: StepCounts;
  readonly clock: TalkClocks;
  readonly isInStep: boolean;
};

/** Where the talk stands, who follows, and the two clocks. */
export function SpeakerHead({
  telling: { scenes, words },
  state: { scene, step },
  steps,
  clock,
  isInStep,
}: SpeakerHeadProps) {
  const of = steps[scene] ?? 1;
  return (
    <header class="speaker-head">
      <p class="speaker-count">
        {words.sceneOf(scene + 1, scenes.length)}
        {of > 1 && ` · ${words.stepOf(step + 1, of)}`}
      </p>
      <p class="speaker-company" role="status" data-alone={!isInStep || undefined}>
        {isInStep ? words.inStep : words.alone}
      </p>
      <div class="speaker-clock">
        <span class="speaker-label">{words.elapsed}</span>
        <span class="speaker-time">{formatElapsed(clock.elapsed)}</span>
        <button type="button" class="link" onClick={clock.toggle}>
          {clock.isRunning ? words.pauseClock : words.runClock}
        </button>
        <button type="button" class="link" onClick={clock.reset}>
          {words.resetClock}
        </button>
      </div>
      <p class="speaker-clock">
        <span class="speaker-label">{words.clock}</span>
        <span class="speaker-time">{wallClock(clock.now)}</span>
      </p>
    </header>
  );
}

function wallClock(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
