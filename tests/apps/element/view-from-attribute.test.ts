import { describe, expect, it } from 'vitest';
import { viewFromAttribute } from '../../../src/apps/element/view-from-attribute.ts';
import { makePublishedIndex } from '../../published-article.ts';

const INDEX = makePublishedIndex();
const chosen = (view: string, by: 'place' | 'passage' | 'view') => {
  const { place, passage } = viewFromAttribute(INDEX, { view }, by);
  return { place, passage };
};

describe('the view after a page changes an attribute of the element', () => {
  it('selects the place it sets, and drops a passage of another place', () => {
    expect(chosen('#place=mosul&passage=p20-kirkuk', 'place')).toEqual({ place: 'mosul', passage: 'p18-mosul' });
    expect(chosen('#passage=p20-kirkuk', 'place'), 'place attribute removed').toEqual({});
  });

  it('selects the passage it sets, and the place of that passage', () => {
    expect(chosen('#place=mosul&passage=p20-kirkuk', 'passage')).toEqual({ place: 'kirkuk', passage: 'p20-kirkuk' });
    expect(chosen('#place=kirkuk&passage=p20-kirkuk', 'place')).toEqual({ place: 'kirkuk', passage: 'p20-kirkuk' });
  });

  it('selects nothing for an unknown id', () => {
    expect(chosen('#place=nowhere&passage=p20-kirkuk', 'place')).toEqual({});
    expect(chosen('#passage=nowhere', 'passage')).toEqual({});
  });
});
