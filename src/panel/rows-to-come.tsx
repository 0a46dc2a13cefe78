import type { InterfaceMessages } from '../words/words.ts';

/** What a page says in place of rows it was not given: a button for who has a script, a sentence for who has none. */
export function RemainingRows({ words, sentence }: { readonly words: InterfaceMessages; readonly sentence: string }) {
  return (
    <p class="rows-more">
      {sentence}{' '}
      <button type="button" class="link needs-script">
        {words.showRest}
      </button>
    </p>
  );
}
