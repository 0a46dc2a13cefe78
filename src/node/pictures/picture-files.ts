import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOnEverySite, type PictureFile, picturePath, PICTURES_FOLDER } from '../../core/site/picture-files.ts';
import type { Article } from '../../core/article/article.ts';
import type { Scene } from '../../core/article/scene.ts';
import { PRINT_DPI, rasterSize, SOCIAL_CARD } from '../../exports/pictures/picture-formats.ts';
import type { drawPictures, DrawnPicture } from './draw-pictures.tsx';
import { type DiskCache, diskCache } from '../disk-cache.ts';
import { pictureFonts } from './font-lettering.ts';
import { PNG_MAKING, pngFile } from './png-file.ts';
import type { SiteFile } from '../site-file.ts';

type Wanted = {
  readonly root: string;
  readonly article: Article;
  /** Brings what draws; never asked where nothing has changed since it last drew. */
  readonly bring: () => Promise<typeof drawPictures>;
  /** Also what no site holds: every place on paper and in twice the size, and these scenes. */
  readonly isWhole?: boolean;
  readonly scenes?: readonly Scene[];
};

/** One file to be made of a drawing. `file`: absent for the picture beside links, which has a place of its own. */
type Job = {
  readonly picture: DrawnPicture;
  readonly file?: PictureFile;
  readonly path: string;
  readonly width: number;
  readonly height: number;
};

/** Rasters made at a time: each on paper takes 35 MB. */
const AT_A_TIME = 4;

/** The pictures of an article in every language and shape, and a manifest that says what each shows. */
export async function pictureFiles({
  root,
  article,
  bring,
  isWhole = false,
  scenes = [],
}: Wanted): Promise<readonly SiteFile[]> {
  const kept = diskCache(join(root, '.cache/pictures'));
  const wished = isWhole ? { mostPlaces: Infinity, scenes } : {};
  const drawings = await kept(drawnFrom(root, [article, isWhole, wished]), async () => {
    const [draw, fonts] = await Promise.all([bring(), pictureFonts(root)]);
    return Buffer.from(JSON.stringify([...draw(root, article, fonts, wished)]));
  });
  const pictures = JSON.parse(Buffer.from(drawings).toString('utf8')) as readonly DrawnPicture[];
  const jobs = pictures.flatMap(jobsOf).filter(({ file }) => isWhole || !file || isOnEverySite(file));
  const made: { readonly job: Job; readonly bytes: Uint8Array }[] = [];
  for (let from = 0; from < jobs.length; from += AT_A_TIME) {
    const some = jobs.slice(from, from + AT_A_TIME);
    made.push(...(await Promise.all(some.map(async (job) => ({ job, bytes: await bytesOf(job, kept) })))));
  }
  const records = made.flatMap(({ job, bytes }) => (job.file ? [recordOf(job, job.file, bytes.length)] : []));
  const manifest = `${JSON.stringify({ article: article.id, pictures: records }, null, 1)}\n`;
  return [
    ...made.map(({ job, bytes }) => ({ path: job.path, bytes })),
    { path: `${PICTURES_FOLDER}manifest.json`, bytes: Buffer.from(manifest) },
  ];
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
  kept: DiskCache,
): Promise<Uint8Array> {
  if (file?.type === 'svg') return Promise.resolve(Buffer.from(svg));
  // Whoever is handed the file alone still finds in it what it shows and whose it is.
  const texts = { Title: title, Description: alt, Copyright: credit };
  const choice = { width, texts, ...(shape === 'a4' && { dpi: PRINT_DPI }) };
  return kept(JSON.stringify([PNG_MAKING, svg, choice]), () => pngFile(svg, choice));
}

/** What the manifest says of a file. Width and height in pixels; of an SVG, those it is drawn for. */
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

/** What a drawing can depend on, below the root. */
const DRAWN_FROM = ['src', 'data/basemap', 'package-lock.json'];

/** Everything the drawings are made from, as one text: where it is as it was, so are they. */
function drawnFrom(root: string, wanted: readonly unknown[]): string {
  const files = DRAWN_FROM.flatMap((path) => filesBelow(root, path));
  return JSON.stringify([...wanted, ...files.map((file) => [file, readFileSync(join(root, file), 'utf8')])]);
}

function filesBelow(root: string, path: string): readonly string[] {
  if (/\.\w+$/.test(path)) return [path];
  const entries: readonly Dirent[] = readdirSync(join(root, path), { withFileTypes: true });
  const names = entries.map(({ name }) => name).sort();
  return names.flatMap((name) => filesBelow(root, `${path}/${name}`));
}
