import {} from '../../core/site/page-contract.ts';
import { pageState } from '../../browser/written-page.ts';
import '../../styles/apps/update-notice.css';
import '../../styles/apps/teach.css';
import { applyStoredTheme } from '../../browser/stored-theme.ts';

/** Runs before the first paint: applies the stored theme, and hides the prerendered answers from the class. */
applyStoredTheme();
const state = pageState();
state.scripted = '';
// Deferred scripts have run by then: if the activity has not started, the prerendered answers are shown again.
addEventListener('DOMContentLoaded', () => {
  if (!document.querySelector('#activity[data-hydrated]')) delete state.scripted;
});
