import '../look/frame-panels.css';
import { arParts } from '../words/ar-later.ts';
import { mountPanelsIn } from './panels.tsx';
import { providePart } from './frame-globals.ts';

providePart('panels', mountPanelsIn(arParts));
