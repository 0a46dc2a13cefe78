import { describe, expect, it } from 'vitest';
import { viewFromAttribute } from '../../../src/apps/element/view-from-attribute.ts';
import { makePublishedIndex } from '../../published-article.ts';

const INDEX = makePublishedIndex();
const chosen = (view: string, by: 'place' | 'passage' | 'view') => {
  const { place, passage } = viewFromAttribute(INDEX, { view }, by);
  return { place, passage };
};

describe('what a page chooses of the map in it', () => {
  it('is the place it names, whatever passage the reader had come to elsewhere', () => {
    expect(chosen('#place=mosul&passage=p20-kirkuk', 'place')).toEqual({ place: 'mosul', passage: 'p18-mosul' });
    expect(chosen('#passage=p20-kirkuk', 'place'), 'no place any more').toEqual({});
  });

  it('is the passage it names, and the place that it speaks of', () => {
    expect(chosen('#place=mosul&passage=p20-kirkuk', 'passage')).toEqual({ place: 'kirkuk', passage: 'p20-kirkuk' });
    expect(chosen('#place=kirkuk&passage=p20-kirkuk', 'place')).toEqual({ place: 'kirkuk', passage: 'p20-kirkuk' });
  });

  it('is nothing where the article knows no such id', () => {
    expect(chosen('#place=nowhere&passage=p20-kirkuk', 'place')).toEqual({});
    expect(chosen('#passage=nowhere', 'passage')).toEqual({});
  });
});
