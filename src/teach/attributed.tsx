import { attributionOf } from '../cards/attribution-line.ts';
import { Badges } from '../cards/badges.tsx';
import { Caution } from '../cards/caution.tsx';
import { RichText } from '../cards/rich-text.tsx';
import type { ScenePassage } from '../model/scene.ts';
import { formatEdtf } from '../words/format-edtf.ts';
import { ExcerptQuote } from './quote.tsx';
import { passageOf, type LessonContext } from './teach-reading.ts';

type AttributedQuoteProps = {
  readonly reading: LessonContext;
  readonly shown: ScenePassage;
  readonly withOriginal?: boolean;
};

/** Who says it, before what is said. */
export function Attribution({ reading, shown }: Pick<AttributedQuoteProps, 'reading' | 'shown'>) {
  return (
    <p class="attribution">
      <RichText parts={attributionOf(reading, passageOf(reading, shown))} />:
    </p>
  );
}

/** Where in the article, and of when: after the words. */
export function PrintedNote({ reading, shown }: Pick<AttributedQuoteProps, 'reading' | 'shown'>) {
  const { words, language } = reading;
  const { paragraph, when } = passageOf(reading, shown);
  return (
    <p class="said-note">
      {words.paragraph(paragraph)} ·{' '}
      {when ? <bdi>{formatEdtf(when.edtf, language, words)}</bdi> : reading.teach.undated}
    </p>
  );
}

/** A passage as a class reads it: who, the words, how they are said, where they stand. */
export function AttributedQuote({ reading, shown, withOriginal }: AttributedQuoteProps) {
  return (
    <>
      <Attribution reading={reading} shown={shown} />
      <ExcerptQuote reading={reading} shown={shown} withOriginal={withOriginal} />
      <Badges reading={reading} passage={passageOf(reading, shown)} />
      <PrintedNote reading={reading} shown={shown} />
      <Caution reading={reading} passage={passageOf(reading, shown)} class="teach-caution" />
    </>
  );
}
