import type { ArticleIndex } from '../model/article-index.ts';
import type { Place } from '../model/article.ts';
import { summarisePlace } from '../model/place-summary.ts';
import type { Scene } from '../model/scene.ts';
import type { VisiblePlace } from '../view-state/visible.ts';

/** The places a scene frames. */
export function framedPlaces(index: ArticleIndex, { places }: Scene): readonly Place[] {
  return places.flatMap((id) => index.place(id) ?? []);
}

/**
 * The places on the map of a scene: those it frames stand out, the others are dimmed. While one of its passages is on show,
 * from 0, only those the words of it name.
 */
export function placesOfScene(index: ArticleIndex, scene: Scene, step?: number): readonly VisiblePlace[] {
  const out = new Set(step === undefined ? scene.places : placesNamed(index, scene, step));
  return index.article.places
    .filter(({ id, default: shown }) => shown === 'shown' || out.has(id))
    .flatMap(({ id }) => {
      const summary = summarisePlace(index, id);
      const matches = out.has(id);
      return summary ? [{ ...summary, isSelected: false, isCompanion: false, matches, hiddenPassages: 0 }] : [];
    });
}

/** Of the places a scene frames those its passage names; any others on the map it names instead; all, where it names none. */
function placesNamed(index: ArticleIndex, { places, passages }: Scene, step: number): readonly string[] {
  const passage = index.passage(passages[step]?.passage ?? '');
  const named = (passage?.places ?? []).filter(({ relation }) => relation !== 'neighbour').map(({ place }) => place);
  const framed = places.filter((id) => named.includes(id));
  if (framed.length > 0) return framed;
  const others = named.filter((id) => index.place(id)?.default === 'shown');
  return others.length > 0 ? others : places;
}
