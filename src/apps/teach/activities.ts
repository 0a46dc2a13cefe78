import { core } from '../../core/i18n/en/core.ts';
import { teach } from '../../core/i18n/en/teach.ts';
import { startActivity } from './start-activity.tsx';

/** Entry of the activities. Bundled once for each language: `node/bundle/language-entries.ts`. */
startActivity(core, teach);
