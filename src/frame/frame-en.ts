import { enCore } from '../words/en.ts';
import { enFrame } from '../words/en-frame.ts';
import { startFrame } from './start-frame.ts';

startFrame('en', { ...enCore, ...enFrame });
