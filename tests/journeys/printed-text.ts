import { execFileSync, spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF as two kinds of programs take it out: poppler (Evince, Okular, indexers) and pdf.js (Firefox). */
export const READERS: Readonly<Record<string, (file: string, bytes: Uint8Array) => Promise<string>>> = {
  pdftotext: (file) => Promise.resolve(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })),
  'pdf.js': (_, bytes) => textByPdfJs(bytes),
};

export function hasPdftotext(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

/**
 * What is compared of a text. Left out: white space, which a PDF has none of and programs guess; vowel signs and tatweel,
 * which programs set before or behind their letter; controls of direction. The two numbers of a range stand in order of
 * size, as programs turn `20-30` round in Arabic. Presentation forms become letters (NFKC).
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/(\d+)([-–])(\d+)/g, (_, a: string, sign: string, b: string) => {
      return Number(a) <= Number(b) ? `${a}${sign}${b}` : `${b}${sign}${a}`;
    });
}

/** Lines from top to bottom, and on each line from right to left, as the page is read; pdf.js gives them as they were drawn. */
async function textByPdfJs(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes, verbosity: 0, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const lines: { y: number; parts: { right: number; text: string }[] }[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x = 0, y = 0] = (item.transform as number[]).slice(4);
      const line = lines.find((line) => Math.abs(line.y - y) < 3) ?? { y, parts: [] };
      if (line.parts.length === 0) lines.push(line);
      line.parts.push({ right: x + item.width, text: item.str });
    }
    pages.push(
      lines
        .map(({ parts }) => parts.sort((a, b) => b.right - a.right).map(({ text }) => text))
        .map((texts) => texts.join(' '))
        .join('\n'),
    );
  }
  return pages.join('\n');
}
