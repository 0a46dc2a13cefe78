import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';

const [AR, EN] = [messagesFor('ar'), messagesFor('en')];

describe('Arabic counts', () => {
  it.each([
    [0, 'لا اقتباسات', 'لا مصادر'],
    [1, 'اقتباس واحد', 'مصدر واحد'],
    [2, 'اقتباسان', 'مصدران'],
    [3, '3 اقتباسات', '3 مصادر'],
    [10, '10 اقتباسات', '10 مصادر'],
    [11, '11 اقتباسًا', '11 مصدرًا'],
    [99, '99 اقتباسًا', '99 مصدرًا'],
    [100, '100 اقتباس', '100 مصدر'],
    [101, '101 اقتباس', '101 مصدر'],
    [102, '102 اقتباس', '102 مصدر'],
    [103, '103 اقتباسات', '103 مصادر'],
    [111, '111 اقتباسًا', '111 مصدرًا'],
  ])('have the right form for %i passages and voices', (count, passages, voices) => {
    expect(AR.passages(count)).toBe(passages);
    expect(AR.voices(count)).toBe(voices);
  });

  it('put two sources in the genitive after «عن»', () => {
    expect(AR.fromVoices(2, false)).toBe(' عن مصدرين');
    expect(AR.fromVoices(10, false)).toBe(' عن 10 مصادر');
  });

  it('never count the outlet among its sources', () => {
    expect(AR.fromVoices(10, true)).toBe(' عن 10 مصادر ومن كلام الناشر نفسه');
    expect(AR.fromVoices(0, true)).toBe('، من كلام الناشر نفسه');
    expect(EN.fromVoices(10, true)).toBe(': 10 sources and the outlet itself');
    expect(EN.fromVoices(10, false)).toBe(': 10 sources');
  });

  it('name the source of one passage, of both and of all', () => {
    const voice = [{ strong: 'مصدر واحد' }] as const;
    const start = (count: number) => AR.passagesFrom(count, voice)[0];
    expect([1, 2, 6, 11].map(start)).toEqual([
      'اقتباس واحد، عن ',
      'اقتباسان، كلاهما عن ',
      '6 اقتباسات، كلّها عن ',
      '11 اقتباسًا، كلّها عن ',
    ]);
  });

  it('have every form for places of linked headlines, and for repetitions', () => {
    for (const say of [AR.showLinkedPlaces, AR.repeatsAmong]) {
      expect(say(1)).not.toMatch(/\d/);
      expect(say(2)).not.toMatch(/\d/);
      for (const count of [3, 11, 100]) expect(say(count)).toContain(String(count));
      expect(new Set([1, 2, 3].map(say)).size).toBe(3);
    }
    expect(AR.showLinkedPlaces(11)).toContain('11 مكانًا');
  });
});

describe('English counts', () => {
  it.each([
    [0, '0 passages', '0 sources'],
    [1, '1 passage', 'one source'],
    [2, '2 passages', '2 sources'],
    [1200, '1,200 passages', '1,200 sources'],
  ])('have the right form for %i passages and voices', (count, passages, voices) => {
    expect(EN.passages(count)).toBe(passages);
    expect(EN.voices(count)).toBe(voices);
  });

  it('mention no repetitions if there are none', () => {
    expect(EN.repeatsAmong(0)).toBe('');
    expect(AR.repeatsAmong(0)).toBe('');
    expect(EN.repeatsAmong(1)).toMatch(/one is a pull quote/);
  });
});
