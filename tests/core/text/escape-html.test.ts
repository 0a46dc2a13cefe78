import { expect, it } from 'vitest';
import { escapeHtml } from '../../../src/core/text/escape-html.ts';

it('writes what could end an element or an attribute as entities, and leaves every other character', () => {
  expect(escapeHtml('"<&>"')).toBe('&quot;&lt;&amp;&gt;&quot;');
  expect(escapeHtml('شمال بغداد: ‘Tarmiyah’')).toBe('شمال بغداد: ‘Tarmiyah’');
});
