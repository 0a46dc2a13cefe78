import '../look/frame-panels.css';
import { enLater } from '../words/en-later.ts';
import { panelsWith } from './panels.tsx';
import { offerPart } from './script-parts.ts';

offerPart('panels', panelsWith(enLater));
