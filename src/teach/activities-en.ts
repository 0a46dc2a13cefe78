import { enCore } from '../words/en.ts';
import { enTeach } from '../words/en-teach.ts';
import { startActivity } from './start-activity.tsx';

startActivity(enCore, enTeach);
