import type { FaultMessages } from './fault-words.ts';
import { isolate, plural } from './format.ts';

export const enFaults: FaultMessages = {
  dataUnreadable: 'The data of this article could not be read',
  dataUnreadableHint:
    'Something in the data file prevents it from being shown. This is what was found, and what was expected:',
  issueLine: (found, expected) => `found ${isolate(found)}; expected ${isolate(expected)}`,
  moreFaults: (count) =>
    plural('en', count, {
      one: 'And one more. A check of the files names them all.',
      other: 'And # more. A check of the files names them all.',
    }),
  doesNotWork: 'Part of this page does not work here. All the text is here and the links work.',
  unanswered:
    'The connection broke before the page was complete. All the text is here and the links work; press again to try once more.',
};
