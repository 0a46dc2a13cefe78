/** Pixels, as the networks that show links ask for. */
export const SOCIAL_CARD = { width: 1200, height: 630 } as const;
