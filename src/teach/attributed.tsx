import { attributionOf } from '../cards/attribution-line.ts';
import { Badges } from '../cards/badges.tsx';
import { Caution } from '../cards/caution.tsx';
import { RichText } from '../cards/rich-text.tsx';
import type { ScenePassage } from '../model/scene.ts';
import { formatEdtf } from '../words/format-edtf.ts';
import { Quote } from './quote.tsx';
import { passageOf, type TeachReading } from './teach-reading.ts';

type Props = { readonly reading: TeachReading; readonly shown: ScenePassage; readonly withOriginal?: boolean };

/** Who says it, before what is said. */
export function Attribution({ reading, shown }: Pick<Props, 'reading' | 'shown'>) {
  return (
    <p class="attribution">
      <RichText parts={attributionOf(reading, passageOf(reading, shown))} />:
    </p>
  );
}

/** Where in the article, and of when: after the words. */
export function Printed({ reading, shown }: Pick<Props, 'reading' | 'shown'>) {
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
export function Attributed({ reading, shown, withOriginal }: Props) {
  return (
    <>
      <Attribution reading={reading} shown={shown} />
      <Quote reading={reading} shown={shown} withOriginal={withOriginal} />
      <Badges reading={reading} passage={passageOf(reading, shown)} />
      <Printed reading={reading} shown={shown} />
      <Caution reading={reading} passage={passageOf(reading, shown)} class="teach-caution" />
    </>
  );
}
