import '../../styles/apps/embed-panels.css';
import { later } from '../../core/i18n/en/later.ts';
import { mountPanelsIn } from './embed-panels.tsx';
import { providePart } from './embed-scripts.ts';

/** Entry of the embed’s list and timeline. Bundled once for each language: `node/bundle/language-entries.ts`. */
providePart('panels', mountPanelsIn(later));
