import '../../styles/apps/update-notice.css';
import '../../styles/apps/teach.css';
import { applyStoredTheme } from '../../browser/stored-theme.ts';

/** Runs before the first paint: the theme the reader chose, and no answers for a class that is about to be asked. */
applyStoredTheme();
const { dataset } = document.documentElement;
dataset['begun'] = '';
// Scripts that are deferred have run by then: where an activity has not woken, its written answers come back.
addEventListener('DOMContentLoaded', () => {
  if (!document.querySelector('#activity[data-awake]')) delete dataset['begun'];
});
