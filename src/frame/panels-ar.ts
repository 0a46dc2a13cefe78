import '../look/frame-panels.css';
import { arLater } from '../words/ar-later.ts';
import { panelsWith } from './panels.tsx';
import { offerPart } from './script-parts.ts';

offerPart('panels', panelsWith(arLater));
