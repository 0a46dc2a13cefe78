import type { ComponentChildren } from 'preact';
import type { EmbedChoices } from '../embed/embed-choices.ts';
import { CONTROLS, type Control, type FrameOptions, themeOn, THEMES } from '../embed/frame-options.ts';
import { LANGUAGES } from '../model/article.ts';
import type { EmbedWords } from '../words/embed-words.ts';

type Props = {
  readonly words: EmbedWords;
  readonly choices: EmbedChoices;
  /** The reader’s own view, as a fragment; empty where nothing is chosen. */
  readonly now: string;
  readonly onChoose: (choices: EmbedChoices) => void;
};

export function ChoiceForm({ words, choices, now, onChoose }: Props) {
  const { language, view, options } = choices;
  const set = (changed: Partial<FrameOptions>) => onChoose({ ...choices, options: { ...options, ...changed } });
  const toggle = (control: Control, isOn: boolean) =>
    set({ controls: CONTROLS.filter((each) => (each === control ? isOn : options.controls.includes(each))) });
  return (
    <form class="embed-choices" onSubmit={(event) => event.preventDefault()}>
      {now !== '' && (
        <Group legend={words.shows}>
          <Radio
            name="shows"
            label={words.asNow}
            isOn={view !== ''}
            onChoose={() => onChoose({ ...choices, view: now })}
          />
          <Radio
            name="shows"
            label={words.whole}
            isOn={view === ''}
            onChoose={() => onChoose({ ...choices, view: '' })}
          />
        </Group>
      )}
      <Group legend={words.language}>
        {LANGUAGES.map((each) => (
          <Radio
            key={each}
            name="language"
            label={words.languages[each]}
            isOn={language === each}
            onChoose={() => onChoose({ ...choices, language: each })}
          />
        ))}
      </Group>
      <Group legend={words.theme}>
        {THEMES.map((theme) => (
          <Radio
            key={theme}
            name="theme"
            label={words.themes[theme]}
            isOn={options.theme === theme}
            isOff={theme === 'auto' && options.ground === 'transparent'}
            onChoose={() => set({ theme })}
          />
        ))}
      </Group>
      <Group legend={words.controls}>
        {CONTROLS.map((control) => (
          <Box
            key={control}
            label={words.control[control]}
            isOn={options.controls.includes(control)}
            onChange={(isOn) => toggle(control, isOn)}
          />
        ))}
      </Group>
      <Group legend={words.looks}>
        <Box
          label={words.live}
          isOn={options.start === 'live'}
          onChange={(isOn) => set({ start: isOn ? 'live' : 'still' })}
        />
        <Box
          label={words.transparent}
          isOn={options.ground === 'transparent'}
          onChange={(isOn) => {
            const ground = isOn ? 'transparent' : 'paper';
            set({ ground, theme: themeOn(ground, options.theme) });
          }}
        />
        <Box
          label={words.ownLetters}
          isOn={options.font === 'system'}
          onChange={(isOn) => set({ font: isOn ? 'system' : 'mawdi' })}
        />
        <label class="embed-choice">
          <input
            type="color"
            value={options.accent ?? INK}
            // Once it is chosen, and not at each step on the way: the preview is made anew with it.
            onChange={({ currentTarget }) => set({ accent: currentTarget.value })}
          />
          {words.accent}
        </label>
      </Group>
    </form>
  );
}

/** As the rules are until an editor says otherwise. */
const INK = '#211c15';

function Group({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="embed-group">
      <legend class="embed-legend">{legend}</legend>
      <div class="embed-options">{children}</div>
    </fieldset>
  );
}

type ChoiceProps = { readonly label: string; readonly isOn: boolean };

function Radio({
  label,
  isOn,
  isOff,
  name,
  onChoose,
}: ChoiceProps & { readonly name: string; readonly isOff?: boolean; readonly onChoose: () => void }) {
  return (
    <label class="embed-choice">
      <input type="radio" name={`embed-${name}`} checked={isOn} disabled={isOff} onChange={onChoose} />
      {label}
    </label>
  );
}

function Box({ label, isOn, onChange }: ChoiceProps & { readonly onChange: (isOn: boolean) => void }) {
  return (
    <label class="embed-choice">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}
