import { execFileSync, spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Two programs that extract the text of a PDF: poppler (Evince, Okular, indexers) and pdf.js (Firefox). */
export const READERS: Readonly<Record<string, (file: string, bytes: Uint8Array) => Promise<string>>> = {
  pdftotext: (file) => Promise.resolve(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })),
  'pdf.js': (_, bytes) => textByPdfJs(bytes),
};

export function hasPdftotext(): boolean {
  return spawnSync('pdftotext', ['-v']).status === 0;
}

/**
 * A text without what PDF programs change. Removed: white space, which a PDF does not store and programs guess; vowel
 * signs and tatweel, which programs put before or after their letter; bidirectional controls. The two numbers of a range
 * are sorted, as programs reverse `20-30` in Arabic. Presentation forms become letters (NFKC).
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/(\d+)([-–])(\d+)/g, (_, a: string, sign: string, b: string) => {
      return Number(a) <= Number(b) ? `${a}${sign}${b}` : `${b}${sign}${a}`;
    });
}

/** Lines from top to bottom, and on each line from right to left, the reading order; pdf.js returns them in the order of drawing. */
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
