/** What a map in another page says of itself. */
export type EmbedMessages = {
  /** What it is, and who made it: not the outlet. */
  readonly madeBy: (product: string) => string;
  readonly openWhole: string;
  readonly openWholeShort: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  /** Opens the list of passages over the map. */
  readonly openList: string;
  readonly closeList: string;
  readonly passageInHand: string;
  readonly noPassage: string;
};
