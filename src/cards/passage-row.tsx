import type { VisiblePassage } from '../view-state/visible.ts';
import { attributionOf } from './attribution-line.ts';
import { Badges } from './badges.tsx';
import { quoted, readsTranslation, type Reading, textIn } from './reading.ts';
import { RichText } from './rich-text.tsx';

type Props = { readonly reading: Reading; readonly row: VisiblePassage; readonly onSelect: (id: string) => void };

/** One passage in the list: attribution first, then the words, then how they are said and about what. */
export function PassageRow({ reading, row: { passage, isSelected, matches }, onSelect }: Props) {
  const { words, index } = reading;
  const translated = readsTranslation(reading);
  const repeated = passage.repeats === undefined ? undefined : index.passage(passage.repeats);
  return (
    <li class="row" id={`passage=${passage.id}`} data-passage={passage.id} data-outside={!matches || undefined}>
      <button
        type="button"
        class="row-button"
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onSelect(passage.id)}
      >
        <span class="row-paragraph" aria-hidden="true">
          ¶ {passage.paragraph}
        </span>
        <span class="visually-hidden">{words.paragraph(passage.paragraph)}. </span>
        <span class="attribution">
          <RichText parts={attributionOf(reading, passage)} />:{' '}
        </span>
        <span class="row-quote">
          <span class={translated ? 'quote quote-translated' : 'quote'} {...quoted(reading, translated)}>
            {translated ? passage.translation.en : passage.quote}
          </span>
        </span>
        <Badges reading={reading} passage={passage} />
        {repeated && <span class="row-remark">{words.repeatsParagraph(repeated.paragraph)}</span>}
        {passage.places.length === 0 && passage.unmapped && (
          <span class="row-remark">
            {words.notOnMap}: {textIn(reading, passage.unmapped)}
          </span>
        )}
      </button>
    </li>
  );
}
