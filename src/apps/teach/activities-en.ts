import { enCore } from '../../core/i18n/en/core.ts';
import { enTeach } from '../../core/i18n/en/teach.ts';
import { startActivity } from './start-activity.tsx';

startActivity(enCore, enTeach);
