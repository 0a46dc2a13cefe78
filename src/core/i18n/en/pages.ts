import { plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages } from '../messages/build.ts';

export const faults: FaultMessages = {
  dataUnreadable: 'The data of this article could not be read',
  dataUnreadableHint:
    'Something in the data file prevents it from being shown. This is what was found, and what was expected:',
  issueLine: (found, expected) => `found ${isolate(found)}; expected ${isolate(expected)}`,
  moreFaults: (count) =>
    plural(count, {
      one: 'And one more. A check of the files names them all.',
      other: 'And # more. A check of the files names them all.',
    }),
  doesNotWork: 'Part of this page does not work here. All the text is here and the links work.',
  unanswered:
    'The connection broke before the page was complete. All the text is here and the links work; press again to try once more.',
};

export const credits: CreditMessages = {
  head: 'Sources and rights',
  title: 'Headline',
  code: 'The program is open source under the MIT licence; the map is drawn with MapLibre, the type is IBM Plex Sans Arabic and Noto Naskh Arabic under the OFL.',
};

export const notFound: NotFoundMessages = {
  head: 'There is no page at this address',
  title: 'No page here',
  toMap: 'To the map',
};
