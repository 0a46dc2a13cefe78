import { type Passage, SOURCE_TYPES, STANDINGS } from './article.ts';
import type { ArticleIndex } from './article-index.ts';
import { type Attribution, attributionIn } from './attribution.ts';

/**
 * The attribution of the passage that is attributed worst, both parts of that one passage. Speculation is weaker than an
 * accusation, then come opinion and hearsay; what is told as a fact, in whatever form, is as weak as its source.
 */
export function weakestAttribution(index: ArticleIndex, passages: readonly Passage[]): Attribution {
  const [first = NOTHING_SAID, ...others] = passages.map((passage) => attributionIn(index, passage));
  return others.reduce((weakest, each) => (weaknessOf(each) > weaknessOf(weakest) ? each : weakest), first);
}

/** Of a place without passages, which no sound article has. */
const NOTHING_SAID: Attribution = { source: 'named', standing: 'stated' };

const TOLD_AS_FACT = STANDINGS.indexOf('witnessed');

function weaknessOf({ source, standing }: Attribution): number {
  const manner = Math.max(0, STANDINGS.indexOf(standing) - TOLD_AS_FACT);
  return manner * SOURCE_TYPES.length + SOURCE_TYPES.indexOf(source);
}
