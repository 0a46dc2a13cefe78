import { arCore } from '../../core/i18n/ar/core.ts';
import { arTeach } from '../../core/i18n/ar/teach.ts';
import { startActivity } from './start-activity.tsx';

startActivity(arCore, arTeach);
