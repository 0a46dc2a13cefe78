import type { FullViewContext } from './reading.ts';

type PlacePicturesProps = {
  readonly reading: FullViewContext;
  /** The same picture in several shapes and formats. */
  readonly pictures: readonly {
    readonly name: string;
    readonly shape: string;
    readonly type: 'svg' | 'png';
    readonly path: string;
  }[];
  /** Where the site lies, relative to this page. */
  readonly base: string;
};

/** The place as a picture, with its words: what an editor puts beside a story where no map can stand. */
export function PlacePictures({ reading: { words }, pictures, base }: PlacePicturesProps) {
  return (
    <p class="pictures">
      {words.pictureOfPlace}
      {pictures.map(({ name, shape, type, path }) => (
        <a key={name} class="link" href={`${base}${path}`} download>
          {type === 'png' && words.pictureShapes[shape] ? `${words.pictureShapes[shape]} PNG` : name}
        </a>
      ))}
    </p>
  );
}
