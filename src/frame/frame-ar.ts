import { arCore } from '../words/ar.ts';
import { arEmbed } from '../words/ar-frame.ts';
import { embedGlobals } from './frame-globals.ts';
import { startEmbed } from './start-frame.ts';

embedGlobals().started = startEmbed({ ...arCore, ...arEmbed });
