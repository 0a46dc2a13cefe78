import { expect, it } from 'vitest';
import { floorPage } from './floor-page.ts';

it('the floor has the text, static map and style sheet of the page and no scripts', () => {
  const html =
    '<head><link rel="stylesheet" href="./a.css"><link rel="modulepreload" href="./b.js">' +
    '<script type="application/ld+json">{"a":"<b>"}</script><script type="module" src="./s.js"></script></head>' +
    '<body><svg class="static-map"><path d="M0 0"/></svg><p>نص</p></body>';
  expect(floorPage(html)).toBe(
    '<head><link rel="stylesheet" href="./a.css"></head>' +
      '<body><svg class="static-map"><path d="M0 0"/></svg><p>نص</p></body>',
  );
});
