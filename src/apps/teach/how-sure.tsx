import { dataOf } from '../../browser/written-page.ts';
import type { StaticMapData } from '../../core/site/page-contract.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Caution } from '../../browser/article-text.tsx';
import { mediaQuery } from '../../browser/media-query.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import { Attribution, ExcerptQuote } from './attributed-quote.tsx';
import { type Areas, type Guess, makeDrawnMap, nextRadius, RADII } from './guess-score.ts';
import { GuessMap } from './guess-map.tsx';
import { GuessReveal, GuessSummary } from './guess-results.tsx';
import {
  ActivityScreen,
  answerRound,
  beginRounds,
  isOver,
  nextRoundStep,
  RoundChooser,
  type Rounds,
  useChosenPassages,
  useHeadingFocus,
} from './activity-rounds.tsx';
import { passageOf, type LessonContext } from './lesson-context.ts';
import { distance } from '@turf/turf';

type HowSureProps = {
  readonly context: LessonContext;
  readonly lesson: Lesson['howSure'];
  readonly towns: readonly NamedTown[];
  /** The allowed area of each place. */
  readonly areas: Areas;
  /** Accessible name of the map. */
  readonly mapTitle: string;
  /** The same static map, wide and tall. */
  readonly staticMaps: readonly SVGSVGElement[];
};

/** Initial radius: the middle of the list. */
const FIRST_RADIUS = RADII[4];
const NARROW_SCREEN = '(max-width: 44.9375em)';

/** An activity: the class places each passage on the map, then sees the area its text allows. */
export function HowSure({ context, lesson: whole, towns, areas, mapTitle, staticMaps }: HowSureProps) {
  const { teach, index } = context;
  const { lesson, chosen, choose: setChosen } = useChosenPassages(whole);
  const [rounds, setRounds] = useState<Rounds<Guess | undefined>>(beginRounds(lesson.passages.length, undefined));
  const [radius, setRadius] = useState<number>(FIRST_RADIUS);
  const head = useHeadingFocus(`${rounds.at} ${rounds.isRevealed}`);
  const staticMap = useFittingMap(staticMaps);
  const drawnMap = useMemo(() => staticMap && readDrawnMap(staticMap), [staticMap]);
  const restart = () => {
    setRounds(beginRounds(lesson.passages.length, undefined));
    setRadius(FIRST_RADIUS);
  };
  const choose = (next: readonly number[]) => {
    // With no passage chosen the form would disappear.
    if (next.length === 0) return;
    setChosen(next);
    setRounds(beginRounds(next.length, undefined));
  };
  const shown = lesson.passages[rounds.at];
  if (!drawnMap || !staticMap) return null;
  if (isOver(rounds) || !shown)
    return (
      <GuessSummary
        context={context}
        lesson={lesson}
        answers={rounds.answers}
        areas={areas}
        drawnMap={drawnMap}
        head={head}
        onRestart={restart}
      />
    );
  const guess = rounds.answers[rounds.at];
  const setGuess = (next: Guess | undefined) => setRounds((previous) => answerRound(previous, () => next));
  const circle = guess === 'nowhere' ? undefined : guess;
  const resize = (radiusKm: number) => {
    setRadius(radiusKm);
    if (circle) setGuess({ ...circle, radiusKm });
  };
  const place = shown.place === undefined ? undefined : index.place(shown.place);
  const allowed = place && areas[place.id];
  const near = circle && nearestTown(circle.at, towns);
  const isLast = rounds.at === lesson.passages.length - 1;
  return (
    <ActivityScreen head={head} title={teach.roundOf(rounds.at + 1, lesson.passages.length)}>
      <div class="asked asked-map">
        <div class="asked-words">
          <Attribution context={context} shown={shown} />
          <ExcerptQuote key={shown.passage} context={context} shown={shown} />
          <Caution context={context} passage={passageOf(context, shown)} class="teach-caution" />
        </div>
        <div class="asked-ground">
          <GuessMap
            drawnMap={drawnMap}
            staticMap={staticMap}
            label={teach.mapToMark(mapTitle)}
            describedBy="cross-at"
            circle={circle}
            allowed={rounds.isRevealed ? allowed : undefined}
            isRevealed={rounds.isRevealed}
            onPlace={(at) => setGuess({ at, radiusKm: radius })}
            onRadius={(step) => resize(nextRadius(radius, step))}
          />
          <p class="step-keys">{teach.keysOfMap}</p>
        </div>
        <div class="asked-answer">
          {rounds.isRevealed ? (
            <GuessReveal context={context} guess={guess} place={place} allowed={allowed} drawnMap={drawnMap} />
          ) : (
            <fieldset class="guess-form">
              <legend>{teach.askPlace}</legend>
              <label class="guess-radius">
                <span>
                  {teach.radius}
                  {context.messages.formats.colon} <strong>{teach.kilometres(radius)}</strong>
                </span>
                <input
                  type="range"
                  min={0}
                  max={RADII.length - 1}
                  step={1}
                  value={String(RADII.findIndex((each) => each === radius))}
                  aria-valuetext={teach.kilometres(radius)}
                  onInput={(event) => resize(RADII[event.currentTarget.valueAsNumber] ?? radius)}
                />
              </label>
              <label class="tally-choice">
                <input
                  type="checkbox"
                  checked={guess === 'nowhere'}
                  onChange={(event) => setGuess(event.currentTarget.checked ? 'nowhere' : undefined)}
                />
                <span>{teach.nowhere}</span>
              </label>
            </fieldset>
          )}
          <p class="said-note" id="cross-at" role="status">
            {guess === 'nowhere'
              ? teach.nowhereChosen
              : circle && near
                ? teach.crossAt(near.name, near.km, teach.kilometres(circle.radiusKm))
                : ''}
          </p>
          <p class="step-foot">
            <button
              type="button"
              class="button button-primary"
              disabled={guess === undefined}
              onClick={() => setRounds(nextRoundStep)}
            >
              {!rounds.isRevealed ? teach.reveal : isLast ? teach.toSummary : teach.nextPassage}
            </button>
            <button type="button" class="button" onClick={restart}>
              {teach.restart}
            </button>
          </p>
        </div>
      </div>
      {rounds.at === 0 && !rounds.isRevealed && (
        <RoundChooser context={context} passages={whole.passages} chosen={chosen} onChoose={choose} questions={1} />
      )}
      <p class="teach-note">{teach.nothingKept}</p>
    </ActivityScreen>
  );
}

/** The static map that fits the screen. */
function useFittingMap([wide, tall]: readonly SVGSVGElement[]): SVGSVGElement | undefined {
  const [isNarrow, setNarrow] = useState(() => mediaQuery(NARROW_SCREEN).matches);
  useEffect(() => {
    const query = mediaQuery(NARROW_SCREEN);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow ? (tall ?? wide) : wide;
}

/** The projection of a static map, from its viewBox and `data-*` attributes. */
function readDrawnMap(staticMap: SVGSVGElement) {
  const { width, height } = staticMap.viewBox.baseVal;
  const { center = '', zoom } = dataOf<StaticMapData>(staticMap);
  const [longitude = 0, latitude = 0] = center.split(',').map(Number);
  return makeDrawnMap({ width, height }, { center: [longitude, latitude], zoom: Number(zoom) });
}

/** A town used to describe the position of the cross: name, longitude, latitude. */
export type NamedTown = readonly [string, number, number];

/** The nearest town and its distance, in whole km. */
function nearestTown(
  at: readonly [number, number],
  towns: readonly NamedTown[],
): { readonly name: string; readonly km: number } | undefined {
  const measured = towns.map(([name, longitude, latitude]) => ({
    name,
    km: Math.round(distance([...at], [longitude, latitude])),
  }));
  return measured.sort((a, b) => a.km - b.km)[0];
}
