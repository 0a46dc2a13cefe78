import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../browser/copy-text.ts';
import type { ViewContext } from '../../core/i18n/view-context.ts';
import type { EmbedChoices } from '../../core/embedding/snippets.ts';
import type { Site } from '../../core/site/site-paths.ts';
import { element, xmlText } from '../../core/text/markup.ts';
import { readPairs } from '../../core/state/fragment.ts';
import type { EmbedDialogMessages } from '../../core/i18n/messages/embed-dialog.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import { loadPicture, type PublishedPicture } from './load-picture.ts';
import { kindsFor, type SnippetKind, embedSnippet } from './snippet-kinds.ts';
import { inLanguage } from '../../core/article/article-languages.ts';

type Props = {
  readonly context: ViewContext;
  readonly messages: EmbedDialogMessages;
  /** In the language chosen for the embed: they are part of the code. */
  readonly written: Pick<EmbedDialogMessages, 'titled' | 'wholeMap'>;
  readonly site: Site;
  readonly choices: EmbedChoices;
  /** Height in CSS pixels that the page should reserve; undefined until the preview has reported it. */
  readonly height: number | undefined;
  /** Content between the code and the button that copies it. */
  readonly children: ComponentChildren;
};

/** CSS pixels. */
const USUAL_HEIGHT = 620;
/** oEmbed: without this `<link>` in its head, other sites show the address of a page as a plain link. */
const hasOEmbed = () => document.querySelector('link[type="application/json+oembed"]') !== null;

/** The embed code in each kind of snippet, as tabs, each with a sentence on where it is used. */
export function CodeTabs({ context, messages, written: { titled, wholeMap }, site, choices, height, children }: Props) {
  const [kind, setKind] = useState<SnippetKind>('script');
  const [outcome, setOutcome] = useState('');
  const tabs = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { article } = context.index;
  const [picture, setPicture] = useState<PublishedPicture | 'coming' | undefined>('coming');
  const { language, view } = choices;
  const place = readPairs(view).get('place');
  const name = context.index.place(place ?? '')?.name;
  const named = name && inLanguage(name, language);
  const title = titled(inLanguage(article.title, language), named);
  useEffect(() => {
    let isUnmounted = false;
    setPicture('coming');
    void loadPicture({ base: site.base, language, place }).then((loaded) => isUnmounted || setPicture(loaded));
    return () => {
      isUnmounted = true;
    };
  }, [site.base, language, place]);
  const tie = named === undefined ? '' : element('span', { 'data-mawdi-place': place ?? '' }, xmlText(named));
  const kinds = kindsFor({ ...site, hasOEmbed: hasOEmbed() });
  const written = { site, choices, title, height: height ?? USUAL_HEIGHT, link: wholeMap };
  const isLoading = picture === 'coming';
  const shown = isLoading ? undefined : picture;
  const code = embedSnippet(kind, { ...written, picture: shown });
  const choose = (next: SnippetKind) => {
    setKind(next);
    setOutcome('');
  };
  const move = (by: number) => {
    const at = (kinds.indexOf(kind) + by + kinds.length) % kinds.length;
    const next = kinds[at];
    if (next === undefined) return;
    choose(next);
    tabs.current?.querySelectorAll('button')[at]?.focus();
  };
  /** `shown`: the element with the text, which is selected where it cannot be copied. */
  const copy = (text: string, shown: Element | null | undefined) =>
    copyText(text).then(
      () => setOutcome(messages.copied),
      () => {
        setOutcome(messages.copyFailed);
        if (shown instanceof HTMLTextAreaElement) shown.focus();
        else if (shown) getSelection()?.selectAllChildren(shown);
      },
    );
  const onward = isRightToLeft(context.language) ? 'ArrowLeft' : 'ArrowRight';
  const back = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  return (
    <>
      <section class="embed-code" aria-label={messages.code}>
        <div
          class="embed-tabs"
          role="tablist"
          aria-label={messages.code}
          ref={tabs}
          onKeyDown={({ key }) => (key === onward ? move(1) : key === back ? move(-1) : undefined)}
        >
          {kinds.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              id={`embed-tab-${each}`}
              class="embed-tab"
              aria-selected={each === kind}
              aria-controls="embed-panel"
              tabIndex={each === kind ? 0 : -1}
              onClick={() => choose(each)}
            >
              {messages.kind[each]}
            </button>
          ))}
        </div>
        <div class="embed-panel" role="tabpanel" id="embed-panel" aria-labelledby={`embed-tab-${kind}`}>
          <p>{messages.goodFor[kind]}</p>
          {kind === 'picture' && shown && (
            <img class="embed-picture" src={shown.src} alt={shown.alt} width={shown.width} height={shown.height} />
          )}
          {code === undefined && !isLoading && <p role="alert">{messages.noPicture}</p>}
          <textarea
            class="embed-text"
            ref={field}
            aria-label={messages.kind[kind]}
            dir="ltr"
            lang="en"
            spellcheck={false}
            readOnly
            aria-busy={height === undefined || isLoading}
            rows={kind === 'address' ? 2 : 7}
            value={code ?? ''}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          {kind === 'script' && tie !== '' && (
            <div class="embed-tie">
              <p id="embed-tie">{messages.tie}</p>
              <code dir="ltr">{tie}</code>
              <button
                type="button"
                class="link"
                aria-describedby="embed-tie"
                onClick={({ currentTarget }) => void copy(tie, currentTarget.previousElementSibling)}
              >
                {messages.copy}
              </button>
            </div>
          )}
        </div>
      </section>
      {children}
      <footer class="embed-foot">
        <button
          type="button"
          class="button embed-copy"
          disabled={code === undefined}
          onClick={() => void copy(code ?? '', field.current)}
        >
          {messages.copyCode}
        </button>
        <span role="status">{outcome}</span>
      </footer>
    </>
  );
}
