import type { ThemeChoice } from '../../core/embedding/embed-options.ts';
import { type HostCommand, readCommand } from '../../core/embedding/host-command.ts';
import { followSystem, showTheme } from '../../browser/theme.ts';
import { readPairs } from '../../core/state/fragment.ts';
import type { Store } from '../../core/state/store.ts';
import type { ViewState } from '../../core/state/view-state.ts';
import { embedGlobals } from './embed-scripts.ts';

type Options = {
  readonly store: Store;
  /** Sets whether a selection may load the live map. */
  readonly allow: (mayStart: boolean) => void;
  readonly viewOf: (pairs: ReadonlyMap<string, string>) => ViewState;
};

/** Carries out the commands of the host page, and posts selections to it once it has sent `hello`. */
export function listenToHost({ store, allow, viewOf }: Options): void {
  let hasHello = false;
  const execute = (command: HostCommand) => {
    switch (command.type) {
      case 'hello': {
        const { place, passage } = store.state.get();
        // Hosts repeat `hello`; the initial selection is posted once only.
        if (!hasHello && (place !== undefined || passage !== undefined)) postSelection({ place, passage });
        hasHello = true;
        return;
      }
      case 'goto':
        // Scrolling past a story link does not load the live map.
        allow(command.by !== 'scroll');
        if (command.place !== undefined) store.selectPlace(command.place);
        if (command.passage !== undefined) store.selectPassage(command.passage);
        return;
      case 'filter':
        return store.restore(viewOf(readPairs(command.view)));
      case 'theme':
        return applyThemeChoice(command.theme);
    }
  };
  // Listens before the queued commands run, so that the selections they make are posted too.
  store.state.listen(({ place, passage }, before) => {
    if (hasHello && (place !== before?.place || passage !== before?.passage)) postSelection({ place, passage });
  });
  const globals = embedGlobals();
  globals.hear = (data) => {
    const command = readCommand(data);
    if (command) execute(command);
  };
  for (const data of globals.kept.splice(0)) globals.hear(data);
}

function postSelection(selection: Pick<ViewState, 'place' | 'passage'>): void {
  parent.postMessage({ source: 'mawdi', v: 1, type: 'select', ...selection }, '*');
}

/** Applies the theme of the editor or the host page; the theme a reader has stored is for the full map only. */
export function applyThemeChoice(theme: ThemeChoice): void {
  if (theme === 'auto') followSystem();
  else showTheme(theme);
}
