import { expect, it } from 'vitest';
import { linksOf } from './page-links.ts';

it('the style sheets, scripts and icon of a page are found, and other links are not', () => {
  const html = `<!doctype html><html><head>
    <link rel="icon" type="image/svg+xml" href="./assets/icon.svg" />
    <link rel="alternate" hreflang="en" href="./en/">
    <link rel="describedby" type="application/ld+json" href="./schema/ar.jsonld">
    <script type="application/ld+json">{"@id":"#a"}</script>
    <script type="module" async blocking="render" crossorigin src="./assets/start.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/ahead.js">
    <link rel="stylesheet" crossorigin href="./assets/start.css">
  </head><body><a href="./other.css">x</a></body></html>`;
  expect(linksOf(html)).toEqual({
    styles: ['./assets/start.css'],
    scripts: ['./assets/start.js', './assets/ahead.js'],
    icons: ['./assets/icon.svg'],
  });
});
