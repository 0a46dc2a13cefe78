import type { Figure } from '../model/scene.ts';
import { tallyArticle } from './article-tally.ts';
import { gapLines } from './gap-lines.ts';
import type { TalkContext } from './telling.ts';
import { ArticleText } from '../cards/article-text.tsx';

type FigureProps = { readonly telling: TalkContext };

/** What a scene without a quotation shows. */
export function SceneFigure({ telling, figure }: FigureProps & { readonly figure: Figure }) {
  return figure === 'voices' ? <VoicesFigure telling={telling} /> : <GapsFigure telling={telling} />;
}

/** The whole article by voice: a bar for each, and under them how much rests on the one unnamed source. */
function VoicesFigure({ telling: { reading, words } }: FigureProps) {
  const { voices, passages, repeats, oneUnnamed } = tallyArticle(reading.index);
  return (
    <figure class="figure-voices">
      <ul>
        {voices.map(({ voice, count }) => (
          <li
            key={voice.id}
            data-unnamed={!voice.named || undefined}
            data-one={voice === oneUnnamed?.voice || undefined}
          >
            <span class="figure-name">
              <bdi>
                <ArticleText reading={reading} text={voice.name} />
              </bdi>
              {!voice.named && (
                <span class="figure-unnamed">
                  {' '}
                  {voice.count === 'several' ? reading.words.unnamed.several : reading.words.unnamed.one}
                </span>
              )}
            </span>
            <span class="figure-count">
              <span aria-hidden="true">{count}</span>
              <span class="visually-hidden">{reading.words.passages(count)}</span>
            </span>
            <svg
              class="figure-bar"
              viewBox={`0 0 ${voices[0]?.count ?? 1} 1`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={count} height="1" />
            </svg>
          </li>
        ))}
      </ul>
      <figcaption>
        {oneUnnamed && <strong>{words.oneUnnamed(oneUnnamed.count, passages)}</strong>}
        {repeats > 0 && <span> {words.pullQuotesAmong(repeats)}</span>} <span>{words.countedFor}</span>
      </figcaption>
    </figure>
  );
}

/** What the article leaves open, counted. */
function GapsFigure({ telling: { reading, words } }: FigureProps) {
  const tally = tallyArticle(reading.index);
  return (
    <figure class="figure-gaps">
      <figcaption>{reading.words.passages(tally.passages)}</figcaption>
      <ul>
        {gapLines(tally, words).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </figure>
  );
}
