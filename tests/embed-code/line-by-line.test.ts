import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesByLine } from '../../src/embed-code/line-by-line.ts';
import { element } from '../../src/exports/xml-text.ts';
import { attributesOf, elementsOf, readMarkup } from '../still/read-markup.ts';

describe('the code in its box', () => {
  it('has one attribute on a line where there are many, and short tags on one', () => {
    const frame = element('iframe', { src: 'https://a.example/#place=b&c=d', title: 'A > map', height: '540' });
    expect(attributesByLine(`${frame}<script async="" src="x"></script>`)).toBe(
      '<iframe\n  src="https://a.example/#place=b&amp;c=d"\n  title="A &gt; map"\n  height="540"\n></iframe><script async="" src="x"></script>',
    );
  });

  it('says the same as in one line, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 3, maxLength: 5 }), (texts) => {
        const markup = element('p', Object.fromEntries(texts.map((text, at) => [`data-a${at}`, text])));
        const read = (written: string) => elementsOf(readMarkup(written, 'text/xml'), 'p').map(attributesOf);
        expect(read(attributesByLine(markup))).toEqual(read(markup));
      }),
    );
  });
});
