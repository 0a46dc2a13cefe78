import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../../src/core/embedding/snippets.ts';
import { attributesByLine, embedSnippet, kindsFor } from '../../../src/views/embed-dialog/snippet-kinds.ts';
import { LANGUAGES, makeSite } from '../../published-pages.ts';
import fc from 'fast-check';
import { element } from '../../../src/core/text/markup.ts';
import { attributesOf, elementsOf, readMarkup } from '../../read-markup.ts';

const hasOEmbed = true;
const site = makeSite('https://maps.example/m/', 'a');
const picture = { src: `${site.base}x.png`, alt: 'Who says what', width: 1200, height: 675, credit: 'The paper' };

describe('the snippets of an embed', () => {
  it.each(LANGUAGES)('all link to the selected view, in %s', (language) => {
    const choices = defaultChoices(language, '#place=kirkuk&topic=strike');
    for (const kind of kindsFor({ ...site, hasOEmbed })) {
      const snippet = embedSnippet(kind, { site, choices, title: 'A map', height: 600, picture, link: 'Open' });
      expect(snippet, kind).toContain('kirkuk');
      expect(snippet, kind).toContain('strike');
      expect(snippet, kind).not.toMatch(/ on\w+=|javascript:|undefined/);
    }
  });

  it('ask a page with a dark colour scheme not to paint a background behind a transparent embed', () => {
    const choices = defaultChoices('en', '');
    const seenThrough = { ...choices, options: { ...choices.options, ground: 'transparent' as const } };
    const written = { site, title: 'A map', height: 600, picture, link: 'Open' };
    expect(embedSnippet('script', { ...written, choices: seenThrough })).toContain('color-scheme:light');
    expect(embedSnippet('script', { ...written, choices })).not.toContain('color-scheme');
  });

  it('include AMP only from a site with https', () => {
    expect(kindsFor({ ...site, hasOEmbed })).toContain('amp');
    expect(kindsFor({ base: 'http://maps.example/', hasOEmbed })).not.toContain('amp');
  });

  it('include the address alone only where the page declares an oEmbed endpoint', () => {
    expect(kindsFor({ ...site, hasOEmbed: true })).toContain('address');
    expect(kindsFor({ ...site, hasOEmbed: false })).not.toContain('address');
  });

  it('are undefined for a picture that is not loaded', () => {
    const input = {
      site,
      choices: defaultChoices('en'),
      title: 'A map',
      height: 600,
      picture: undefined,
      link: 'Open',
    };
    for (const kind of ['amp', 'picture'] as const) expect(embedSnippet(kind, input)).toBeUndefined();
    for (const kind of ['script', 'frame'] as const) expect(embedSnippet(kind, input)).not.toMatch(/noscript|<img/);
  });

  it('contain the picture with its alternative text for pages without script', () => {
    const input = { site, choices: defaultChoices('en'), title: 'A map', height: 600, picture, link: 'Open' };
    for (const kind of ['script', 'frame'] as const)
      expect(embedSnippet(kind, input)?.replaceAll(/\s+/g, ' ')).toMatch(
        new RegExp(`<noscript><a href="${site.base}en/"><img src="${picture.src}" .* alt="A map" />`),
      );
    expect(embedSnippet('picture', input)).toContain('The paper');
  });
});

describe('the code in the dialog', () => {
  it('has one attribute a line where a tag has many, and short tags on one line', () => {
    const frame = element('iframe', { src: 'https://a.example/#place=b&c=d', title: 'A > map', height: '540' });
    expect(attributesByLine(`${frame}<script async="" src="x"></script>`)).toBe(
      '<iframe\n  src="https://a.example/#place=b&amp;c=d"\n  title="A &gt; map"\n  height="540"\n></iframe><script async="" src="x"></script>',
    );
  });

  it('differs from the snippet only in white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 3, maxLength: 5 }), (texts) => {
        const markup = element('p', Object.fromEntries(texts.map((text, at) => [`data-a${at}`, text])));
        const read = (written: string) => elementsOf(readMarkup(written, 'text/xml'), 'p').map(attributesOf);
        expect(read(attributesByLine(markup))).toEqual(read(markup));
      }),
    );
  });
});
