import { useStore } from '@nanostores/preact';
import { textIn, type Reading } from '../cards/reading.ts';
import { ControlIcon } from '../icons/control-icon.tsx';
import { chooseTheme, theme } from '../theme/theme.ts';

type Props = {
  readonly reading: Reading;
  readonly base: string;
  /** The selection, carried along to the other language. */
  readonly fragment: string;
};

export function PageHeader({ reading, base, fragment }: Props) {
  const { words, language, index } = reading;
  const shownTheme = useStore(theme);
  const other = language === 'ar' ? `${base}en/` : base;
  const isDark = shownTheme === 'dark';
  return (
    <header class="page-header">
      <a class="skip" href="#passages">
        {words.skipToPassages}
      </a>
      <a class="skip" href="#map">
        {words.skipToMap}
      </a>
      <p class="wordmark">{words.product}</p>
      <p class="page-header-title">{textIn(reading, index.article.title)}</p>
      <div class="page-header-tools">
        <a
          class="quiet"
          href={`${other}${fragment}`}
          lang={words.otherLanguage.lang}
          hreflang={words.otherLanguage.lang}
        >
          {words.otherLanguage.label}
        </a>
        <button
          type="button"
          class="icon-button"
          aria-label={isDark ? words.themeLight : words.themeDark}
          onClick={() => chooseTheme(isDark ? 'light' : 'dark')}
        >
          <ControlIcon name={isDark ? 'sun' : 'moon'} />
        </button>
      </div>
    </header>
  );
}
