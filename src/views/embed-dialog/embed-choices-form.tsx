import type { ComponentChildren } from 'preact';
import type { EmbedChoices } from '../../core/embedding/snippets.ts';
import { type Control, CONTROLS, type EmbedOptions, themeOn, THEMES } from '../../core/embedding/embed-options.ts';
import type { Language } from '../../core/text/languages.ts';
import type { Formats } from '../../core/i18n/messages/formats.ts';
import { nameOfLanguage } from '../../core/i18n/language-name.ts';
import { readPairs } from '../../core/state/fragment.ts';
import type { EmbedDialogMessages } from '../../core/i18n/messages/embed-dialog.ts';

type Props = {
  readonly messages: EmbedDialogMessages;
  readonly choices: EmbedChoices;
  /** The languages of the article. */
  readonly languages: readonly Language[];
  /** Of the language of the form itself. */
  readonly formats: Formats;
  /** The reader’s current view as a fragment; empty where nothing is selected. */
  readonly now: string;
  readonly onChoose: (choices: EmbedChoices) => void;
};

export function EmbedChoicesForm({ messages, choices, languages, formats, now, onChoose }: Props) {
  const { language, view, options } = choices;
  const { accent, ...plain } = options;
  const set = (changed: Partial<EmbedOptions>) => onChoose({ ...choices, options: { ...options, ...changed } });
  const toggle = (control: Control, isOn: boolean) =>
    set({ controls: CONTROLS.filter((each) => (each === control ? isOn : options.controls.includes(each))) });
  return (
    <form class="embed-choices" onSubmit={(event) => event.preventDefault()}>
      {now !== '' && (
        <Group legend={messages.shows}>
          <Radio
            name="shows"
            label={isOfPlace(now) ? messages.asNow : messages.asFiltered}
            isOn={view !== ''}
            onChoose={() => onChoose({ ...choices, view: now })}
          />
          <Radio
            name="shows"
            label={messages.whole}
            isOn={view === ''}
            onChoose={() => onChoose({ ...choices, view: '' })}
          />
        </Group>
      )}
      {languages.length > 1 && (
        <Group legend={messages.language}>
          {languages.map((each) => (
            <Radio
              key={each}
              name="language"
              label={nameOfLanguage(each, formats)}
              isOn={language === each}
              onChoose={() => onChoose({ ...choices, language: each })}
            />
          ))}
        </Group>
      )}
      <Group legend={messages.theme}>
        {THEMES.map((theme) => (
          <Radio
            key={theme}
            name="theme"
            label={messages.themes[theme]}
            isOn={options.theme === theme}
            isOff={theme === 'auto' && options.ground === 'transparent'}
            onChoose={() => set({ theme })}
          />
        ))}
      </Group>
      <FoldedGroup legend={messages.controls}>
        {CONTROLS.map((control) => (
          <Checkbox
            key={control}
            label={messages.control[control]}
            isOn={options.controls.includes(control)}
            onChange={(isOn) => toggle(control, isOn)}
          />
        ))}
      </FoldedGroup>
      <FoldedGroup legend={messages.looks}>
        <Checkbox
          label={messages.live}
          isOn={options.start === 'live'}
          onChange={(isOn) => set({ start: isOn ? 'live' : 'still' })}
        />
        <Checkbox
          label={messages.transparent}
          isOn={options.ground === 'transparent'}
          onChange={(isOn) => {
            const ground = isOn ? 'transparent' : 'paper';
            set({ ground, theme: themeOn(ground, options.theme) });
          }}
        />
        <Checkbox
          label={messages.ownLetters}
          isOn={options.font === 'system'}
          onChange={(isOn) => set({ font: isOn ? 'system' : 'mawdi' })}
        />
        <label class="embed-choice">
          <input
            type="color"
            value={accent ?? TEXT_COLOURS[options.theme === 'dark' ? 'dark' : 'light']}
            // On `change`, not on every `input`: each value reloads the preview.
            onChange={({ currentTarget }) => set({ accent: currentTarget.value })}
          />
          {messages.accent}
        </label>
        {accent !== undefined && (
          <button type="button" class="link" onClick={() => onChoose({ ...choices, options: plain })}>
            {messages.usualAccent}
          </button>
        )}
        <p class="embed-warning" aria-live="polite">
          {accent !== undefined && isFaint(accent, options.theme) && messages.faintAccent}
        </p>
      </FoldedGroup>
    </form>
  );
}

const isOfPlace = (view: string) => ['place', 'passage'].some((key) => readPairs(view).has(key));

/** Options that are rarely changed: open from `WIDE` on, where they stand beside the code. */
function FoldedGroup({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }) {
  return (
    <details class="embed-group" open={innerWidth >= WIDE}>
      <summary class="embed-legend">{legend}</summary>
      <div class="embed-options" role="group" aria-label={legend}>
        {children}
      </div>
    </details>
  );
}

/** CSS pixels of the window from which the options stand beside the code. */
const WIDE = 900;

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

function Checkbox({ label, isOn, onChange }: ChoiceProps & { readonly onChange: (isOn: boolean) => void }) {
  return (
    <label class="embed-choice">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}

/** Background colours of the embed, as in `styles/tokens.css`. */
export const BACKGROUNDS = { light: '#faf6ee', dark: '#1b1916' } as const;
export const TEXT_COLOURS = { light: '#211c15', dark: '#f1eadd' } as const;

/** WCAG 2.2, 1.4.11: the least contrast of a line that carries meaning. */
const LEAST_CONTRAST = 3;

/**
 * Whether a colour (`#rrggbb`) has too little contrast with a background it may be drawn on. With the theme `auto`,
 * with either background.
 */
export function isFaint(accent: string, theme: EmbedOptions['theme']): boolean {
  const backgrounds = theme === 'auto' ? Object.values(BACKGROUNDS) : [BACKGROUNDS[theme]];
  return backgrounds.some((background) => contrast(accent, background) < LEAST_CONTRAST);
}

/** Contrast ratio of two colours by WCAG, 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
