/** The dark of a room with a projector: land steps back further than on a screen, so that the words are the light. */
export const DARK_ROOM_COLOURS: Readonly<Record<string, string>> = {
  '--paper': '#131110',
  '--map-land': '#211f1c',
  '--map-land-2': '#211f1c',
  '--map-far': '#171512',
  '--map-halo': '#1b1916',
  '--map-halo-far': '#171512',
};
