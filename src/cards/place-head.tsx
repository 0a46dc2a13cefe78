import { ShapeSwatch } from '../icons/shape-swatch.tsx';
import type { Voice } from '../model/article.ts';
import type { PlaceSummary } from '../model/place-summary.ts';
import { type Reading, textIn } from './reading.ts';
import { RichText } from './rich-text.tsx';

type Props = { readonly reading: Reading; readonly summary: PlaceSummary; readonly titleId: string };

/** The place: its name in both languages, and how closely the words let it be placed. */
export function PlaceHead({ reading, summary, titleId }: Props) {
  const { words, language } = reading;
  const { place } = summary;
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <header class="place-head">
      <h2 class="place-name" id={titleId}>
        <bdi>{textIn(reading, place.name)}</bdi>
      </h2>
      <p class="place-other-name">
        <bdi lang={other}>{place.name[other]}</bdi>
        {place.name.ckb && (
          <>
            {' · '}
            <bdi lang="ckb">{place.name.ckb}</bdi>
          </>
        )}
      </p>
      <p class="place-kind" data-family={summary.family}>
        <ShapeSwatch shape={place.kind} />
        {words.shapeShort[place.kind]}
      </p>
    </header>
  );
}

function namingOf(voice: Voice) {
  if (voice.named || voice.count === 'institution') return 'named';
  return voice.count === 'several' ? 'several-unnamed' : 'unnamed';
}

/** How many passages, and from how many voices: one source is one, and is said to be unnamed. */
export function PlaceVoices({ reading, summary }: Pick<Props, 'reading' | 'summary'>) {
  const { words } = reading;
  const [voice, second] = summary.voices;
  const parts =
    voice && !second
      ? words.passagesFrom(summary.passages.length, words.oneVoice(namingOf(voice), textIn(reading, voice.name)))
      : words.passagesFromVoices(summary.passages.length, summary.voices.length);
  return (
    <p class="place-voices">
      <RichText parts={parts} />
    </p>
  );
}

/** The sentence on precision, with the caution that goes with a place of its sort. */
export function PlacePrecision({ reading, summary }: Pick<Props, 'reading' | 'summary'>) {
  const { words } = reading;
  const { place } = summary;
  return (
    <p class="place-precision">
      {summary.isReference
        ? words.referenceOnly
        : place.default === 'hidden'
          ? words.linkedOnly
          : words.precisionSentence(place.kind, place.uncertaintyKm)}
    </p>
  );
}
