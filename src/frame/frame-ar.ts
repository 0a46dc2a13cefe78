import { arCore } from '../words/ar.ts';
import { arFrame } from '../words/ar-frame.ts';
import { frameGlobals } from './frame-globals.ts';
import { startFrame } from './start-frame.ts';

frameGlobals().started = startFrame({ ...arCore, ...arFrame });
