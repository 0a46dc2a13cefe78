import { arCore } from '../words/ar.ts';
import { arTeach } from '../words/ar-teach.ts';
import { startActivity } from './start-activity.tsx';

startActivity(arCore, arTeach);
