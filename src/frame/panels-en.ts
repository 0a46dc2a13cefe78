import '../look/frame-panels.css';
import { enParts } from '../words/en-later.ts';
import { mountPanelsIn } from './panels.tsx';
import { providePart } from './script-parts.ts';

providePart('panels', mountPanelsIn(enParts));
