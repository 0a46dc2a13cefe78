import type { Steps } from '../present/talk.ts';
import type { TalkState } from '../present/talk-store.ts';
import type { Telling } from '../present/telling.ts';
import { inMinutes } from './talk-clock.ts';
import type { Clocks } from './use-clock.ts';

type Props = {
  readonly telling: Telling;
  readonly state: TalkState;
  readonly steps: Steps;
  readonly clock: Clocks;
  readonly isInStep: boolean;
};

/** Where the talk stands, who follows, and the two clocks. */
export function SpeakerHead({ telling: { scenes, words }, state: { scene, step }, steps, clock, isInStep }: Props) {
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
        <span class="speaker-time">{inMinutes(clock.elapsed)}</span>
        <button type="button" class="link" onClick={clock.toggle}>
          {clock.isRunning ? words.pauseClock : words.runClock}
        </button>
        <button type="button" class="link" onClick={clock.reset}>
          {words.resetClock}
        </button>
      </div>
      <p class="speaker-clock">
        <span class="speaker-label">{words.clock}</span>
        <span class="speaker-time">{onTheWall(clock.now)}</span>
      </p>
    </header>
  );
}

function onTheWall(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
