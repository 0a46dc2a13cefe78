import { atom } from 'nanostores';

/** The view as it stands in the address, for links that carry it along. */
export const viewFragment = atom('');
