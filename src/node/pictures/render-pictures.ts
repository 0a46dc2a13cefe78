import { isOnEverySite, type PictureFile, picturePath, PICTURES_FOLDER } from '../../core/site/picture-files.ts';
import type { Article } from '../../core/article/article.ts';
import type { Scene } from '../../core/article/scene.ts';
import { PRINT_DPI, rasterSize, SOCIAL_CARD } from '../../exports/pictures/picture-formats.ts';
import type { drawPictures, DrawnPicture } from './draw-pictures.tsx';
import { cacheFolder } from '../cache-folder.ts';
import { type DiskCache, diskCache } from '../disk-cache.ts';
import { pictureFonts } from './font-lettering.ts';
import { PNG_ENCODER_VERSION, pngFile } from './png-file.ts';
import type { SiteFile } from '../site-file.ts';
import { hashOfFiles } from '../source-files.ts';

type PictureRequest = {
  readonly root: string;
  readonly article: Article;
  /** Loads the function that draws; not called where the drawings are cached. */
  readonly loadDrawing: () => Promise<typeof drawPictures>;
  /** Includes pictures that are not published on a site: every place, A4 and double size, and these scenes. */
  readonly withUnpublished?: boolean;
  readonly scenes?: readonly Scene[];
};

/** One file to render of a drawing. `file` is absent for the social card, which has an address of its own. */
type Job = {
  readonly picture: DrawnPicture;
  readonly file?: PictureFile;
  readonly path: string;
  readonly width: number;
  readonly height: number;
};

/** Pictures rendered at the same time; one for A4 takes 35 MB of memory. */
const AT_A_TIME = 4;

/** The picture files of an article in every language and shape, and a manifest that describes each. */
export async function pictureFiles({
  root,
  article,
  loadDrawing,
  withUnpublished = false,
  scenes = [],
}: PictureRequest): Promise<readonly SiteFile[]> {
  const cache = diskCache(cacheFolder(root, 'pictures'));
  const selection = withUnpublished ? { mostPlaces: Infinity, scenes } : {};
  const drawings = await cache(
    JSON.stringify([article, withUnpublished, selection, hashOfFiles(root, SOURCES)]),
    async () => {
      const [draw, fonts] = await Promise.all([loadDrawing(), pictureFonts(root)]);
      return Buffer.from(JSON.stringify([...draw(root, article, fonts, selection)]));
    },
  );
  const pictures = JSON.parse(Buffer.from(drawings).toString('utf8')) as readonly DrawnPicture[];
  const jobs = pictures.flatMap(jobsOf).filter(({ file }) => withUnpublished || !file || isOnEverySite(file));
  const rendered: { readonly job: Job; readonly bytes: Uint8Array }[] = [];
  for (let from = 0; from < jobs.length; from += AT_A_TIME) {
    const batch = jobs.slice(from, from + AT_A_TIME);
    rendered.push(...(await Promise.all(batch.map(async (job) => ({ job, bytes: await bytesOf(job, cache) })))));
  }
  const records = rendered.flatMap(({ job, bytes }) => (job.file ? [recordOf(job, job.file, bytes.length)] : []));
  const manifest = `${JSON.stringify({ article: article.id, pictures: records }, null, 1)}\n`;
  return [
    ...rendered.map(({ job, bytes }) => ({ path: job.path, bytes })),
    { path: `${PICTURES_FOLDER}manifest.json`, bytes: Buffer.from(manifest) },
  ];
}

/** The pictures that a site publishes of an article. */
export function drawnPictures(root: string, article: Article): Promise<readonly SiteFile[]> {
  // Imported only where the drawings are not cached.
  const loadDrawing = async () => (await import('./draw-pictures.tsx')).drawPictures;
  return pictureFiles({ root, article, loadDrawing });
}

function jobsOf(picture: DrawnPicture): readonly Job[] {
  const { language, place, scene, shape } = picture;
  if (shape === 'social') return [{ picture, path: `social/${language}.png`, ...SOCIAL_CARD }];
  const base = { language, ...(place !== undefined && { place }), ...(scene !== undefined && { scene }), shape };
  const files: readonly PictureFile[] = [
    { ...base, type: 'svg' },
    { ...base, type: 'png' },
    ...(shape === 'a4' ? [] : [{ ...base, type: 'png', isDouble: true } as const]),
  ];
  return files.map((file) => ({
    picture,
    file,
    path: picturePath(file),
    ...rasterSize(shape, file.isDouble ?? false),
  }));
}

function bytesOf(
  { picture: { svg, shape, title, alt, credit }, file, width }: Job,
  cache: DiskCache,
): Promise<Uint8Array> {
  if (file?.type === 'svg') return Promise.resolve(Buffer.from(svg));
  // Title, description and copyright are inside the file too, because it may be used without the page.
  const texts = { Title: title, Description: alt, Copyright: credit };
  const choice = { width, texts, ...(shape === 'a4' && { dpi: PRINT_DPI }) };
  return cache(JSON.stringify([PNG_ENCODER_VERSION, svg, choice]), () => pngFile(svg, choice));
}

/** The manifest’s record of a file. Width and height are in pixels; for an SVG, those it is designed for. */
function recordOf({ picture, path, width, height }: Job, file: PictureFile, bytes: number) {
  const { language, shape, type } = file;
  const { title, alt, credit } = picture;
  const subject = subjectOf(file);
  const mediaType = type === 'svg' ? 'image/svg+xml' : 'image/png';
  return { path, subject, language, shape, mediaType, width, height, bytes, title, alt, credit };
}

function subjectOf({ place, scene }: PictureFile) {
  if (scene !== undefined) return { type: 'scene', id: scene };
  return place === undefined ? { type: 'map' } : { type: 'place', id: place };
}

/** What drawings depend on: files and folders, relative to the folder of the project. */
const SOURCES = ['src', 'data/basemap', 'package-lock.json'];
