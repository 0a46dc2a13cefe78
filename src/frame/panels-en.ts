import '../look/frame-panels.css';
import { enParts } from '../words/en-later.ts';
import { mountPanelsIn } from './panels.tsx';
import { providePart } from './frame-globals.ts';

providePart('panels', mountPanelsIn(enParts));
