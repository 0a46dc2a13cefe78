import { isOnMap } from '../model/article-index.ts';
import type { VisiblePassage } from '../view-state/visible.ts';
import { attributionOf } from './attribution-line.ts';
import { Badges } from './badges.tsx';
import { Caution } from './caution.tsx';
import { QuoteLine } from './quote-line.tsx';
import { quotationOf } from './quoted.ts';
import { type ViewContext } from './reading.ts';
import { RichText } from './rich-text.tsx';
import { ArticleText } from './article-text.tsx';
import { passageAnchor } from '../site/fragments.ts';

type PassageRowProps = {
  readonly reading: ViewContext;
  readonly row: VisiblePassage;
  readonly onSelect: (id: string) => void;
};

/**
 * One passage in the list: attribution first, then the words, then how they are said and about what. The words stand beside
 * the button, whose area the sheet spreads over the row: what stands inside a button is left out by reading modes and read
 * in one breath by screen readers.
 */
export function PassageRow({ reading, row: { passage, isSelected, matches }, onSelect }: PassageRowProps) {
  const { words, index } = reading;
  const repeated = passage.repeats === undefined ? undefined : index.passage(passage.repeats);
  return (
    <li
      class="row"
      id={passageAnchor(passage.id)}
      data-outside={!matches || undefined}
      data-selected={isSelected || undefined}
    >
      <button
        type="button"
        class="row-button"
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onSelect(passage.id)}
      >
        <span class="row-paragraph">{words.paragraph(passage.paragraph)}</span>
      </button>
      <p class="attribution">
        <RichText parts={attributionOf(reading, passage)} />:
      </p>
      <blockquote class="row-quote">
        <QuoteLine quote={quotationOf(reading, passage)} />
      </blockquote>
      <Badges reading={reading} passage={passage} />
      <Caution reading={reading} passage={passage} class="row-note" />
      {repeated && !passage.note && <p class="row-note">{words.repeatsParagraph(repeated.paragraph)}</p>}
      {passage.places.length > 0 && !isOnMap(index, passage) && (
        <p class="row-note">
          {words.notOnMap}: {words.linkedOnly}
        </p>
      )}
      {passage.places.length === 0 && passage.unmapped && (
        <p class="row-note">
          {words.notOnMap}: <ArticleText reading={reading} text={passage.unmapped} />
        </p>
      )}
    </li>
  );
}
