import { attributionOf } from '../cards/attribution-line.ts';
import { quoted, readsTranslation, type Reading, textIn, UNTRANSLATED } from '../cards/reading.ts';
import type { Passage, Voice } from '../model/article.ts';
import { otherLanguage } from '../model/languages.ts';
import { MarkedRich, MarkedText } from './marked-text.tsx';
import type { Hit, HitRange } from './search-article.ts';
import type { Field } from './searched-texts.ts';
import { snippetOf } from './snippet.ts';

type Props = { readonly reading: Reading; readonly hit: Hit };

const rangesIn = (hit: Hit, field: Field, place?: string): readonly HitRange[] =>
  hit.ranges.filter((range) => range.field === field && range.place === place);

/** What an option says, with what was searched for marked. */
export function SearchOption({ reading, hit }: Props) {
  if (hit.kind === 'place') return <PlaceOption reading={reading} hit={hit} />;
  if (hit.kind === 'voice') {
    const voice = reading.index.voice(hit.id);
    return <VoiceOption reading={reading} hit={hit} voice={voice} />;
  }
  const passage = reading.index.passage(hit.id);
  return passage ? <PassageOption reading={reading} hit={hit} passage={passage} /> : null;
}

function PlaceOption({ reading, hit }: Props) {
  const { index, words } = reading;
  return (
    <span class="search-line">
      <PlaceName reading={reading} hit={hit} id={hit.id} />
      <span class="search-remark">{words.passages(index.passagesOf(hit.id).length)}</span>
    </span>
  );
}

type NameProps = Props & {
  readonly id: string;
  /** Where the name stands for a place of a passage, whose ranges say so. */
  readonly place?: string;
};

/** The name, and beside it the one in another language that was searched for. */
function PlaceName({ reading, hit, id, place }: NameProps) {
  const name = reading.index.place(id)?.name;
  if (!name) return null;
  const other = otherLanguage(reading.language);
  const [inOther, inKurdish] = [rangesIn(hit, 'other-name', place), rangesIn(hit, 'kurdish-name', place)];
  return (
    <>
      <bdi class="search-name" {...UNTRANSLATED}>
        <MarkedText text={textIn(reading, name)} ranges={rangesIn(hit, 'name', place)} />
      </bdi>
      {(inOther.length > 0 || place === undefined) && (
        <bdi class="search-remark" lang={other} {...UNTRANSLATED}>
          <MarkedText text={name[other]} ranges={inOther} />
        </bdi>
      )}
      {name.ckb && inKurdish.length > 0 && (
        <bdi class="search-remark" lang="ckb" {...UNTRANSLATED}>
          <MarkedText text={name.ckb} ranges={inKurdish} />
        </bdi>
      )}
    </>
  );
}

function VoiceOption({ reading, hit, voice }: Props & { readonly voice: Voice }) {
  const { words, language } = reading;
  const other = otherLanguage(language);
  const inOther = rangesIn(hit, 'other-name');
  const unnamed = voice.named ? undefined : voice.count === 'several' ? words.unnamed.several : words.unnamed.one;
  return (
    <span class="search-line">
      <span class="attribution">
        <MarkedRich
          parts={words.attribution(textIn(reading, voice.name), unnamed, undefined)}
          ranges={rangesIn(hit, 'name')}
        />
      </span>
      {inOther.length > 0 && (
        <bdi class="search-remark" lang={other} {...UNTRANSLATED}>
          <MarkedText text={voice.name[other]} ranges={inOther} />
        </bdi>
      )}
    </span>
  );
}

/** Who says it, then the words around what was found, in the language they were found in. */
function PassageOption({ reading, hit, passage }: Props & { readonly passage: Passage }) {
  const { words } = reading;
  const isUsuallyTranslated = readsTranslation(reading);
  const usual = isUsuallyTranslated ? 'translation' : 'quote';
  const other = isUsuallyTranslated ? 'quote' : 'translation';
  const isOther = rangesIn(hit, usual).length === 0 && rangesIn(hit, other).length > 0;
  const field = isOther ? other : usual;
  const isTranslated = field === 'translation';
  const snippet = snippetOf(isTranslated ? passage.translation.en : passage.quote, rangesIn(hit, field));
  const places = [...new Set(hit.ranges.flatMap(({ place }) => place ?? []))];
  return (
    <>
      <span class="attribution">
        <MarkedRich parts={attributionOf(reading, passage)} ranges={rangesIn(hit, 'attribution')} />:{' '}
      </span>
      <span
        class={isTranslated ? 'quote quote-translated' : 'quote'}
        {...quoted(reading, isTranslated)}
        data-cut-before={snippet.isCutBefore || undefined}
        data-cut-after={snippet.isCutAfter || undefined}
      >
        <MarkedText text={snippet.text} ranges={snippet.ranges} />
      </span>
      {isOther && <span class="search-remark">{isTranslated ? words.ourTranslation : words.original}</span>}
      {places.map((place) => (
        <span class="search-line search-remark" key={place}>
          {words.where}: <PlaceName reading={reading} hit={hit} id={place} place={place} />
        </span>
      ))}
    </>
  );
}
