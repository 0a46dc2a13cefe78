import { describe, expect, it } from 'vitest';
import { readableText } from './readable-text.ts';

describe('the readable text of a page', () => {
  it('is its visible text and accessible names, in document order', () => {
    const page = `<title>A &amp; b</title><meta name="description" content="What it is"><meta name="viewport" content="width=1">
      <style>.a{}</style><p title="more">One <b>two</b></p><script>words()</script><img alt="a map"><!-- no --> three`;
    expect(readableText(page)).toEqual(['A & b', 'What it is', 'more', 'One', 'two', 'a map', 'three']);
  });

  it('does not depend on classes and data attributes', () => {
    expect(readableText('<p class="a" data-x="1">word</p>')).toEqual(readableText('<p class="b">word</p>'));
    expect(readableText('<p>word</p>')).not.toEqual(readableText('<p>ward</p>'));
  });
});
