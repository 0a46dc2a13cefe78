import { arCore } from '../../core/i18n/ar/core.ts';
import { arEmbed } from '../../core/i18n/ar/embed.ts';
import { embedGlobals } from './embed-scripts.ts';
import { startEmbed } from './start-embed.ts';

embedGlobals().started = startEmbed({ ...arCore, ...arEmbed });
