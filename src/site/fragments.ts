/** The id of a row of the written page, which its address leads to without script too. */
export const passageAnchor = (id: string): string => `passage=${id}`;
export const placeAnchor = (id: string): string => `place=${id}`;
