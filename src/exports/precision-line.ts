import type { Language, Place } from '../model/article.ts';
import { EXPORT_MESSAGES } from './export-words.ts';
import { inInterface } from '../model/languages.ts';

/** How closely the words let a place be placed, and what its outline, or the lack of one, may not be taken for. */
export function precisionLine(place: Place, language: Language): string {
  const words = inInterface(EXPORT_MESSAGES, language);
  const closest = words.placedNoCloser(words.precision[place.precision], place.uncertaintyKm);
  return place.geometry ? `${closest}.` : `${closest}. ${words.noShape}.`;
}
