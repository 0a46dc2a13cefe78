import { useStore } from '@nanostores/preact';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import { ControlIcon, type ControlIconName } from '../../browser/control-icon.tsx';
import { chooseTheme, theme } from '../../browser/theme.ts';
import { LanguageLinks } from '../../browser/language-links.tsx';
import { languageFolder } from '../../core/site/language-folder.ts';
import type { AsideName } from './lazy-parts.tsx';
import { atom } from 'nanostores';

type PageHeaderProps = {
  readonly context: ViewContext;
  readonly base: string;
  /** The front page, where the site has several articles. */
  readonly home: string | undefined;
  /** The fragment of the view, kept in the links to the other languages. */
  readonly fragment: string;
  readonly aside: AsideName | undefined;
  readonly onAside: (name: AsideName) => void;
};

const TOOLS: readonly { readonly name: AsideName; readonly icon: ControlIconName; readonly key: string }[] = [
  { name: 'search', icon: 'search', key: '/' },
  { name: 'filters', icon: 'filter', key: '' },
  { name: 'help', icon: 'help', key: '?' },
];

export function PageHeader({ context, base, home, fragment, aside, onAside }: PageHeaderProps) {
  const { messages, language, index } = context;
  const { article } = index;
  const shownTheme = useStore(theme);
  const isDark = shownTheme === 'dark';
  return (
    <header class="page-header">
      <a class="skip" href="#passages">
        {messages.skipToPassages}
      </a>
      <a class="skip" href="#map">
        {messages.skipToMap}
      </a>
      <a class="skip" href="#places">
        {messages.skipToPlaces}
      </a>
      <p class="wordmark">
        {home === undefined ? messages.product : <a href={home}>{messages.product}</a>}{' '}
        <span class="wordmark-what">{messages.sourceMap}</span>
      </p>
      <div class="page-header-tools">
        {TOOLS.map(({ name, icon, key }) => (
          <button
            key={name}
            type="button"
            class={`tool tool-${name} needs-script`}
            aria-expanded={aside === name}
            aria-keyshortcuts={key || undefined}
            onClick={() => onAside(name)}
          >
            <ControlIcon name={icon} />
            <span class="tool-word">{messages.tool[name]}</span>
          </button>
        ))}
        <LanguageLinks
          article={article}
          language={language}
          hrefIn={(other) => `${base}${languageFolder(article, other)}${fragment}`}
          class="quiet"
        />
        <button
          type="button"
          class="icon-button needs-script"
          aria-label={isDark ? messages.themeLight : messages.themeDark}
          onClick={() => chooseTheme(isDark ? 'light' : 'dark')}
        >
          <ControlIcon name={isDark ? 'sun' : 'moon'} />
        </button>
      </div>
    </header>
  );
}

/** The fragment of the current view, for links to the same view in another language. */
export const viewFragment = atom('');
