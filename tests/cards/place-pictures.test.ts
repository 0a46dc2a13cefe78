import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PlacePictures } from '../../src/cards/place-pictures.tsx';
import { offeredPictures } from '../../src/site/picture-files.ts';

import { makePublishedReading } from '../published-article.ts';
import { LANGUAGES } from '../published-pages.ts';

describe.each(LANGUAGES)('the pictures of a place in %s', (language) => {
  const pictures = offeredPictures(language, 'kirkuk');
  const markup = renderToString(h(PlacePictures, { reading: makePublishedReading(language), pictures, base: '../' }));

  it('are offered as files, in shapes whose names no direction turns around', () => {
    expect(pictures.length).toBeGreaterThan(1);
    for (const { path } of pictures) expect(markup).toContain(`href="../${path}" download>`);
    const { pictureShapes } = makePublishedReading(language).words;
    for (const name of [...Object.values(pictureShapes).map((shape) => `${shape} PNG`), 'SVG'])
      expect(markup).toContain(`>${name}</a>`);
  });
});
