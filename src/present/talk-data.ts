import type { Article } from '../model/article.ts';
import type { Scene } from '../model/scene.ts';

/** What the build hands to the presentation: both were parsed and found sound. */
export type TalkData = { readonly article: Article; readonly scenes: readonly Scene[] };
