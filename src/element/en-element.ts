import type { EmbedMessages } from '../words/present-words.ts';
import { enCore } from '../words/en.ts';
import { enEmbed } from '../words/en-frame.ts';
import { enParts } from '../words/en-later.ts';
import type { InterfaceMessages } from '../words/words.ts';

export const enElement: InterfaceMessages & EmbedMessages = { ...enCore, ...enParts, ...enEmbed };
