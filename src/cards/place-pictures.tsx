import type { Reading } from './reading.ts';

type Props = {
  readonly reading: Reading;
  /** The same picture in several shapes and formats, by the names these go by everywhere. */
  readonly pictures: readonly { readonly name: string; readonly path: string }[];
  /** Where the site lies, relative to this page. */
  readonly base: string;
};

/** The place as a picture, with its words: what an editor puts beside a story where no map can stand. */
export function PlacePictures({ reading: { words }, pictures, base }: Props) {
  return (
    <p class="pictures">
      {words.pictureOfPlace}
      {pictures.map(({ name, path }) => (
        <a key={name} class="link" href={`${base}${path}`} download dir="ltr">
          {name}
        </a>
      ))}
    </p>
  );
}
