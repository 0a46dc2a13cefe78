import type { ArticleIndex } from '../model/article-index.ts';
import type { Place } from '../model/article.ts';
import { summarisePlace } from '../model/place-summary.ts';
import type { Scene } from '../model/scene.ts';
import type { VisiblePlace } from '../view-state/visible.ts';

/** The places a scene frames. */
export function framedPlaces(index: ArticleIndex, { places }: Scene): readonly Place[] {
  return places.flatMap((id) => index.place(id) ?? []);
}

/** The places on the map of a scene: those it frames stand out, the others are dimmed. */
export function placesOfScene(index: ArticleIndex, { places }: Scene): readonly VisiblePlace[] {
  const framed = new Set(places);
  return index.article.places
    .filter(({ id, default: shown }) => shown === 'shown' || framed.has(id))
    .flatMap(({ id }) => {
      const summary = summarisePlace(index, id);
      const matches = framed.has(id);
      return summary ? [{ ...summary, isSelected: false, isCompanion: false, matches, hiddenPassages: 0 }] : [];
    });
}
