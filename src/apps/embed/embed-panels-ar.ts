import '../../styles/apps/embed-panels.css';
import { arParts } from '../../core/i18n/ar/later.ts';
import { mountPanelsIn } from './embed-panels.tsx';
import { providePart } from './embed-scripts.ts';

providePart('panels', mountPanelsIn(arParts));
