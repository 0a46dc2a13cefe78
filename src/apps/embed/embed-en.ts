import { enCore } from '../../core/i18n/en/core.ts';
import { enEmbed } from '../../core/i18n/en/embed.ts';
import { embedGlobals } from './embed-scripts.ts';
import { startEmbed } from './start-embed.ts';

embedGlobals().started = startEmbed({ ...enCore, ...enEmbed });
