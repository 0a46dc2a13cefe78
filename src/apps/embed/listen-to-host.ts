import type { ThemeChoice } from '../../core/embedding/embed-options.ts';
import { type HostCommand, readCommand } from '../../core/embedding/host-command.ts';
import { followSystem, showTheme } from '../../browser/theme.ts';
import { readPairs } from '../../core/state/fragment.ts';
import type { Store } from '../../core/state/store.ts';
import type { ViewState } from '../../core/state/view-state.ts';
import { embedGlobals } from './embed-scripts.ts';

type Options = {
  readonly store: Store;
  /** Whether what is chosen may fetch the map. */
  readonly allow: (mayStart: boolean) => void;
  readonly viewOf: (pairs: ReadonlyMap<string, string>) => ViewState;
};

/** Does what the page around us asks, and tells it what the reader chooses once it has said hello. */
export function listenToHost({ store, allow, viewOf }: Options): void {
  let isHeard = false;
  const obey = (command: HostCommand) => {
    switch (command.type) {
      case 'hello': {
        const { place, passage } = store.state.get();
        // Said again and again: what the address asked for is told once.
        if (!isHeard && (place !== undefined || passage !== undefined)) postSelection({ place, passage });
        isHeard = true;
        return;
      }
      case 'goto':
        // Words that are only scrolled past are no reason to fetch the map.
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
  // Before anything is obeyed: what was asked for while the program was on its way is told like the rest.
  store.state.listen(({ place, passage }, before) => {
    if (isHeard && (place !== before?.place || passage !== before?.passage)) postSelection({ place, passage });
  });
  const globals = embedGlobals();
  globals.hear = (data) => {
    const command = readCommand(data);
    if (command) obey(command);
  };
  for (const data of globals.kept.splice(0)) globals.hear(data);
}

function postSelection(selection: Pick<ViewState, 'place' | 'passage'>): void {
  parent.postMessage({ source: 'mawdi', v: 1, type: 'select', ...selection }, '*');
}

/** What an editor or the page around us asks for; what the reader chose elsewhere is for the whole map alone. */
export function applyThemeChoice(theme: ThemeChoice): void {
  if (theme === 'auto') followSystem();
  else showTheme(theme);
}
