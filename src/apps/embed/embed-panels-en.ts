import '../../styles/apps/embed-panels.css';
import { enParts } from '../../core/i18n/en/later.ts';
import { mountPanelsIn } from './embed-panels.tsx';
import { providePart } from './embed-scripts.ts';

providePart('panels', mountPanelsIn(enParts));
