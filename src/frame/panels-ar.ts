import '../look/frame-panels.css';
import { arParts } from '../words/ar-later.ts';
import { mountPanelsIn } from './panels.tsx';
import { providePart } from './script-parts.ts';

providePart('panels', mountPanelsIn(arParts));
