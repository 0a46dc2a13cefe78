import type { EmbedMessages } from '../../core/i18n/messages/apps.ts';
import { arCore } from '../../core/i18n/ar/core.ts';
import { arEmbed } from '../../core/i18n/ar/embed.ts';
import { arParts } from '../../core/i18n/ar/later.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';

export const arElement: InterfaceMessages & EmbedMessages = { ...arCore, ...arParts, ...arEmbed };
