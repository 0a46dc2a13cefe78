import { arCore } from '../words/ar.ts';
import { arFrame } from '../words/ar-frame.ts';
import { startFrame } from './start-frame.ts';

startFrame('ar', { ...arCore, ...arFrame });
