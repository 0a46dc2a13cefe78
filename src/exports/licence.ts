import type { Article } from '../model/article.ts';
import { creativeCommons } from './namespaces.ts';

const CREATIVE_COMMONS = /\bCC (BY(?:-NC)?(?:-SA|-ND)?) (\d\.\d)\b/;

/**
 * The address of the licence our own part of the data is under, where the article's credit names one of Creative Commons.
 * It covers translations, notes and placing; the quotations stay their publisher's. Nothing is licensed by default.
 */
export function licenceOf({ credit }: Article): string | undefined {
  const named = Object.values(credit).flatMap((text) => CREATIVE_COMMONS.exec(text) ?? []);
  const [, kind, version] = named;
  return kind && version ? creativeCommons(kind.toLowerCase(), version) : undefined;
}
