import { Fragment } from 'preact';
import { ShapeSwatch } from '../icons/shape-swatch.tsx';
import type { PlaceSummary } from '../model/place-summary.ts';
import { precisionLineOf, passagesAndVoices } from './place-words.ts';
import { type ViewContext, UNTRANSLATED } from './reading.ts';
import { RichText } from './rich-text.tsx';
import { ArticleText } from './article-text.tsx';

type PlaceHeadProps = { readonly reading: ViewContext; readonly summary: PlaceSummary; readonly titleId: string };

/** The place: its name in every language it is known in, and how closely the words let it be placed. */
export function PlaceHead({ reading, summary, titleId }: PlaceHeadProps) {
  const { words, language } = reading;
  const { place } = summary;
  const others = Object.entries(place.name).filter(([other]) => other !== language);
  return (
    <header class="place-head">
      <h2 class="place-name" id={titleId}>
        <bdi {...UNTRANSLATED}>
          <ArticleText reading={reading} text={place.name} />
        </bdi>
      </h2>
      {others.length > 0 && (
        <p class="place-other-name" {...UNTRANSLATED}>
          {others.map(([other, name], at) => (
            <Fragment key={other}>
              {at > 0 && ' · '}
              <bdi lang={other}>{name}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      <p class="place-kind" data-topic={summary.topic?.colour}>
        <ShapeSwatch shape={place.kind} />
        {words.shapeShort[place.kind]}
      </p>
    </header>
  );
}

/** How many passages, and from how many voices. */
export function PlaceVoices({ reading, summary }: Pick<PlaceHeadProps, 'reading' | 'summary'>) {
  return (
    <p class="place-voices">
      <RichText parts={passagesAndVoices(reading, summary)} />
    </p>
  );
}

/** How closely the words let the place be placed. */
export function PlacePrecision({ reading, summary }: Pick<PlaceHeadProps, 'reading' | 'summary'>) {
  return <p class="place-precision">{precisionLineOf(reading, summary)}</p>;
}
