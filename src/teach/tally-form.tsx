import type { ComponentChild } from 'preact';
import type { TeachMessages } from '../words/teach-words.ts';
import { countedAs, handsFor, MOST_HANDS, type Tally } from './tally.ts';

type TallyFormProps<Option extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly Option[];
  readonly textOf: (option: Option) => string;
  readonly iconOf?: (option: Option) => ComponentChild;
  readonly tally: Tally<Option>;
  readonly onTally: (tally: Tally<Option>) => void;
  /** A class counts hands; who works alone chooses one. */
  readonly isClass: boolean;
  readonly teach: TeachMessages;
};

/**
 * One question: a count for each answer, by +, − and digits; or one answer chosen. The keys do what the buttons + and − do,
 * so Tab passes from answer to answer.
 */
export function TallyForm<Option extends string>(props: TallyFormProps<Option>) {
  const { name, legend, options, textOf, iconOf, tally, onTally, isClass, teach } = props;
  return (
    <fieldset class="tally-form" data-way={isClass ? 'class' : 'alone'}>
      <legend>{legend}</legend>
      {options.map((option) => {
        const hands = handsFor(tally, option);
        const id = `${name}-${option}`;
        const count = (next: number) => onTally(countedAs(tally, option, next));
        if (!isClass)
          return (
            <label key={option} class="tally-choice">
              <input
                type="radio"
                name={name}
                value={option}
                checked={hands > 0}
                onChange={() => onTally({ [option]: 1 } as Tally<Option>)}
              />
              {iconOf?.(option)}
              <span>{textOf(option)}</span>
            </label>
          );
        return (
          <div
            key={option}
            class="tally-row"
            data-some={hands > 0 || undefined}
            onKeyDown={(event) => {
              const by = event.key === '+' || event.key === '=' ? 1 : /^[-−_]$/.test(event.key) ? -1 : 0;
              if (by === 0 || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              count(hands + by);
            }}
          >
            <label for={id}>
              {iconOf?.(option)}
              <span>{textOf(option)}</span>
            </label>
            <button
              type="button"
              tabIndex={-1}
              aria-label={teach.fewer(textOf(option))}
              onClick={() => count(hands - 1)}
            >
              −
            </button>
            <input
              id={id}
              type="number"
              inputMode="numeric"
              min={0}
              max={MOST_HANDS}
              value={String(hands)}
              onInput={(event) => count(event.currentTarget.valueAsNumber)}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button
              type="button"
              tabIndex={-1}
              aria-label={teach.more(textOf(option))}
              onClick={() => count(hands + 1)}
            >
              +
            </button>
          </div>
        );
      })}
    </fieldset>
  );
}
