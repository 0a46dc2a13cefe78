import type { ElementMessages } from '../messages/apps.ts';

/** Notices below the quotation in the element. */
export const element: ElementMessages = {
  unproven: 'ئەم وتانە لەگەڵ دەقی بابەتەکە بەراورد نەکراون: پەنجەمۆری دەقەکە لێرە نییە.',
  partlyUnproven: 'ئەو وتانە لابراون کە نەسەلمێنراوە وشەکانیان هی بابەتەکە بن.',
};
