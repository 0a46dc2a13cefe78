import { core } from '../../core/i18n/en/core.ts';
import { element } from '../../core/i18n/en/element.ts';
import { embed } from '../../core/i18n/en/embed.ts';
import { later } from '../../core/i18n/en/later.ts';
import type { ElementMessages, EmbedMessages } from '../../core/i18n/messages/apps.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';

export type ElementPageMessages = InterfaceMessages & EmbedMessages & ElementMessages;

/** The messages of the element. Bundled once for each language: `node/bundle/language-entries.ts`. */
export const messages: ElementPageMessages = { ...core, ...later, ...embed, ...element };
