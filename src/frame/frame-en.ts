import { enCore } from '../words/en.ts';
import { enFrame } from '../words/en-frame.ts';
import { frameGlobals } from './frame-globals.ts';
import { startFrame } from './start-frame.ts';

frameGlobals().started = startFrame({ ...enCore, ...enFrame });
