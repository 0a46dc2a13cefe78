/** How much of a phone the card takes: its head, half, or all but a strip in which the place can still be seen. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];
