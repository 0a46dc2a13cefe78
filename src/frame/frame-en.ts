import { enCore } from '../words/en.ts';
import { enEmbed } from '../words/en-frame.ts';
import { embedGlobals } from './frame-globals.ts';
import { startEmbed } from './start-frame.ts';

embedGlobals().started = startEmbed({ ...enCore, ...enEmbed });
