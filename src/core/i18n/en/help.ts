import type { HelpMessages } from '../messages/apps.ts';

/** The help, loaded when a reader opens it. */
export const help: HelpMessages = {
  head: 'How to read this page',
  sentences: [
    'Tap a place on the map to read what the article says about it, word for word, who said so, and how precisely it can be located.',
    'Colour is the topic, the outline is the kind of source, the sign is how it is said, the shape is how precisely it can be located. A mark shows the weakest attribution among its passages. What cannot be located exactly is never drawn as a dot.',
    'The lists beside or below the map hold all that is on it: the passages in printed order, then the places.',
  ],
  keys: [
    { keys: ['Tab'], does: 'go to the next thing, places on the map among them' },
    { keys: ['Enter'], does: 'open the place or the passage' },
    { keys: ['Esc'], does: 'close, and go back to where you were' },
    { keys: ['/'], does: 'search' },
    { keys: ['+', '−'], does: 'zoom in and out while you are on the map' },
    { keys: ['?'], does: 'this help' },
  ],
};
