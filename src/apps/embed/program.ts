import { core } from '../../core/i18n/en/core.ts';
import { embed } from '../../core/i18n/en/embed.ts';
import { embedGlobals } from './embed-scripts.ts';
import { startEmbed } from './start-embed.ts';

/** Entry of the embed. Bundled once for each language: `node/bundle/language-entries.ts`. */
embedGlobals().started = startEmbed({ ...core, ...embed });
