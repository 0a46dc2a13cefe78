import { expect, it } from 'vitest';
import { parseSceneNumber } from '../../../src/apps/present/talk-dialogs.tsx';
import { isOwnMachine } from '../../../src/apps/present/talk-panels.tsx';
import { DELAYS, readTalkOptions } from '../../../src/apps/present/talk-options.ts';

it('the theme of a talk is dark unless the address sets another', () => {
  expect(readTalkOptions('')).toEqual({ theme: 'dark', isPrint: false });
  expect(readTalkOptions('?theme=light&view=print')).toEqual({ theme: 'light', isPrint: true });
  expect(readTalkOptions('?theme=blue').theme).toBe('dark');
});

it('the delay of autoplay stays between its limits', () => {
  expect(readTalkOptions('?auto=15').auto).toBe(15);
  expect(readTalkOptions('?auto=1').auto).toBe(DELAYS.least);
  expect(readTalkOptions('?auto=9999').auto).toBe(DELAYS.most);
  expect(readTalkOptions('?auto=').auto).toBe(DELAYS.usual);
});

it('the number of a scene may have Latin, Arabic or Persian digits', () => {
  expect(['7', ' 12 ', '٧', '۱۲', '', 'x', '-1'].map(parseSceneNumber)).toEqual([7, 12, 7, 12, 0, 0, 0]);
});

it('a loopback host is told from one that phones can reach', () => {
  for (const own of ['localhost', '127.0.0.1', '[::1]', 'a.localhost']) expect(isOwnMachine(own), own).toBe(true);
  for (const other of ['192.168.1.20', 'site.example']) expect(isOwnMachine(other), other).toBe(false);
});
