import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hasExpectedHash } from '../../src/offline/is-as-built.ts';

const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const PAGE = '<h1>موضع</h1>';

describe('a kept file', () => {
  it('is as built where its hash is, and can still be read after that', async () => {
    const file = new Response(PAGE);
    expect(await hasExpectedHash(file, integrityOf(PAGE))).toBe(true);
    expect(await file.text()).toBe(PAGE);
    expect(await hasExpectedHash(new Response(''), integrityOf(''))).toBe(true);
  });

  it.each<[string, Response]>([
    ['with another letter', new Response('<h1>موضغ</h1>')],
    ['with a letter more', new Response(`${PAGE} `)],
    ['cut short', new Response(PAGE.slice(0, -1))],
    ['empty', new Response('')],
    ['only a part of it', new Response(PAGE, { status: 206 })],
    ['not there', new Response(PAGE, { status: 404 })],
    ['a redirect', Response.redirect('https://evil.example/')],
  ])('is not, %s', async (_, file) => {
    expect(await hasExpectedHash(file, integrityOf(PAGE))).toBe(false);
  });

  it('of which the build said nothing is not asked after', async () => {
    expect(await hasExpectedHash(new Response('x'), undefined)).toBe(true);
  });
});
