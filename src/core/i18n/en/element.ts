import type { ElementMessages } from '../messages/apps.ts';

/** Notices below the quotation in the element. */
export const element: ElementMessages = {
  unproven: 'Not held against the text of the article: it has no fingerprint here.',
  partlyUnproven: 'Passages whose words are not proven to be those of the article are left out.',
};
