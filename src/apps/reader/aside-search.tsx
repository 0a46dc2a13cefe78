import '../../browser/foreign-edits.ts';
import '../../styles/apps/aside.css';
import '../../styles/views/search.css';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { SearchBox } from '../../views/search/search-box.tsx';
import type { AsideProps } from './aside-help.tsx';

/** The search panel, opened beside the article. On phones it closes when a result is chosen. */
export function AsideSearch({ context, store, onClose }: AsideProps) {
  const { messages } = context;
  const then = (choose: (id: string) => void) => (id: string) => {
    choose(id);
    onClose();
  };
  return (
    <section class="search-part" aria-labelledby="search-head">
      <header class="help-header">
        <h2 class="help-head" id="search-head">
          {messages.tool.search}
        </h2>
        <button type="button" class="icon-button" aria-label={messages.close} onClick={onClose}>
          <ControlIcon name="close" />
        </button>
      </header>
      <SearchBox
        id="search"
        context={context}
        onPlace={then(store.selectPlace)}
        onPassage={then(store.selectPassage)}
        onVoice={then((voice) => {
          if (!store.state.get().filters.voices.includes(voice)) store.toggleChoice('voices', voice);
        })}
      />
    </section>
  );
}
