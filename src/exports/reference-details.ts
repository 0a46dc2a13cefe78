import type { CslItem } from './csl-item.ts';

/** Told by other fields of the reference already. */
const TOLD = /^(id$|attribution|quote|titleAr|titleEn|outlet|byline|published|credit|licenceOfOurPart)/;

/** Everything a reference format has no field for, a line a mention, then whose it all is. */
export function referenceDetails({ custom }: CslItem): readonly string[] {
  const mentions = custom.mentions.map((row) =>
    Object.entries(row)
      .filter(([key, value]) => value !== null && value !== '' && !TOLD.test(key))
      .map(([key, value]) => `${key}: ${value}`)
      .join('; '),
  );
  const rights = custom.licence === undefined ? custom.credit : `${custom.credit} ${custom.licence}`;
  return [...mentions, rights];
}
