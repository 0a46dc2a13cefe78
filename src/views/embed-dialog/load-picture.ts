import { picturePath, PICTURES_FOLDER } from '../../core/site/picture-files.ts';
import type { Language } from '../../core/article/article.ts';

/** A published picture: absolute address, size in pixels. */
export type PublishedPicture = {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Credits of the article and of the base map. */
  readonly credit: string;
};

export type PictureRequest = {
  /** Absolute address of the site, ending in `/`. */
  readonly base: string;
  readonly language: Language;
  /** Id of the place; undefined for the whole map. */
  readonly place: string | undefined;
};

let loadedList: Promise<readonly unknown[]> | undefined;

/**
 * The picture of a place with its alternative text; that of the whole map where the place has none. Undefined where the
 * site’s list of pictures cannot be loaded.
 */
export async function loadPicture({ base, language, place }: PictureRequest): Promise<PublishedPicture | undefined> {
  loadedList ??= loadPictureList(base).catch(() => {
    loadedList = undefined;
    return [];
  });
  const list = await loadedList;
  const find = (of: string | undefined) => {
    const path = picturePath({ language, ...(of !== undefined && { place: of }), shape: '1200x675', type: 'png' });
    return list.flatMap((entry) => readPicture(entry, path, base) ?? [])[0];
  };
  return (place !== undefined && find(place)) || find(undefined);
}

async function loadPictureList(base: string): Promise<readonly unknown[]> {
  const response = await fetch(`${base}${PICTURES_FOLDER}manifest.json`);
  if (!response.ok) throw new Error(`manifest.json: found HTTP ${response.status}, expected the list of pictures`);
  const { pictures } = (await response.json()) as { readonly pictures?: unknown };
  return Array.isArray(pictures) ? (pictures as unknown[]) : [];
}

/** The picture at `path`, if the entry of the site’s list belongs to it and is complete. Never throws. */
export function readPicture(entry: unknown, path: string, base: string): PublishedPicture | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { alt, width, height, credit, ...rest } = entry as Record<string, unknown>;
  if (rest['path'] !== path || typeof alt !== 'string' || typeof credit !== 'string') return undefined;
  return isSize(width) && isSize(height) ? { src: `${base}${path}`, alt, width, height, credit } : undefined;
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}
