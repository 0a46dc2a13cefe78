import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../src/core/validation/field-schemas.ts';

describe('a web address', () => {
  it.each([
    'https://ultrasawt.com/a/b?c=d@e#f',
    'http://paper.example:8080/2019/01/22/',
    'https://PAPER.example/Story',
    'https://paper.example',
    'https://paper.example/@columnist/story',
    'https://paper.example/أخبار/قصة',
    'https://xn--mgbh0fb.xn--kgbechtv/قصة',
    'https://192.0.2.7/story',
    'https://[2001:db8::7]/story',
    'https://web.archive.org/web/2019/https://paper.example/a',
  ])('is accepted: %s', (address) => expect(addressFault(address)).toBeUndefined());

  it.each([
    ['https://ultrasawt.com@evil.example/', 'user name'],
    ['https://ultrasawt.com:443@evil.example/', 'user name'],
    ['https://@evil.example/', 'user name'],
    ['https://ultrasawt.com%2Fstory@evil.example', 'user name'],
    ['https://evil.example\\@ultrasawt.com/', 'backslashes'],
    ['https://ultrasawt.com\\.evil.example/', 'backslashes'],
    ['https://ultrаsawt.com/', 'xn--ultrsawt-46g.com'],
    ['https://раураl.com/', 'xn--l-7sba6dbr.com'],
    ['https://ultrasawt。com/', 'ultrasawt.com'],
    ['https://ultrasawt.com．evil.example/', 'ultrasawt.com.evil.example'],
    ['https://ｕltrasawt.com/', 'ultrasawt.com'],
    ['https://ultrasawt.com%2eevil.example/', 'ultrasawt.com.evil.example'],
    ['https://faß.example/', 'xn--fa-hia.example'],
    ['https://موقع.example/', 'xn--4gbrim.example'],
    ['https://2130706433/', '127.0.0.1'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://', 'host'],
    ['https:///story', 'host'],
    ['https://ultrasawt.com／login/', 'host'],
    ['https://ultrasawt.com:99999/', 'host'],
    ['https://a b.example/', 'host'],
  ])('is refused where it is misleading: %s', (address, why) => {
    expect(addressFault(address)).toContain(why);
  });
});
