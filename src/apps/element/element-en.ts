import type { EmbedMessages } from '../../core/i18n/messages/apps.ts';
import { enCore } from '../../core/i18n/en/core.ts';
import { enEmbed } from '../../core/i18n/en/embed.ts';
import { enParts } from '../../core/i18n/en/later.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';

export const enElement: InterfaceMessages & EmbedMessages = { ...enCore, ...enParts, ...enEmbed };
