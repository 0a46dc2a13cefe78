import type { EmbedMessages } from '../words/present-words.ts';
import { arCore } from '../words/ar.ts';
import { arEmbed } from '../words/ar-frame.ts';
import { arParts } from '../words/ar-later.ts';
import type { InterfaceMessages } from '../words/words.ts';

export const arElement: InterfaceMessages & EmbedMessages = { ...arCore, ...arParts, ...arEmbed };
