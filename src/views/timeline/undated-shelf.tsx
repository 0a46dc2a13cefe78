import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { SourceIcon } from '../../map/symbols/passage-icons.tsx';
import { sourceTypeOf } from '../../core/article/attribution.ts';
import type { VisiblePassage } from '../../core/state/visible.ts';
import { markName, passageLink } from './time-mark.tsx';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type UndatedShelfProps = {
  readonly context: FullViewContext;
  /** Passages without a date, in printed order. */
  readonly undated: readonly VisiblePassage[];
  readonly isIncluded: boolean;
  readonly onInclude: (included: boolean) => void;
  readonly onSelect: (id: string) => void;
  /** Only the count: the list is rendered by script when it is opened. */
  readonly isWritten: boolean;
};

/** Up to so many symbols are rendered before the list is opened. */
const FEW = 200;

/** Passages without a date: counted, included or excluded together, and selected one by one. */
export function UndatedShelf({ context, undated, isIncluded, onInclude, onSelect, isWritten }: UndatedShelfProps) {
  const { messages } = context;
  return (
    <div class="timeline-undated">
      <label class="timeline-include">
        <input type="checkbox" checked={isIncluded} onChange={(event) => onInclude(event.currentTarget.checked)} />
        {messages.withUndated(undated.length)}
      </label>
      <Disclosure className="timeline-shelf" label={messages.listUndated} isLazy={undated.length > FEW}>
        <ShelfList context={context} undated={isWritten ? [] : undated} onSelect={onSelect} />
      </Disclosure>
    </div>
  );
}

function ShelfList({ context, undated, onSelect }: Pick<UndatedShelfProps, 'context' | 'undated' | 'onSelect'>) {
  return (
    <ol class="timeline-shelf-list" aria-label={context.messages.undatedInOrder}>
      {undated.map(({ passage, isSelected, matches }) => (
        <li key={passage.id}>
          <a
            {...passageLink(passage.id, onSelect)}
            class="timeline-shelf-mark"
            data-topic={context.index.topicOf(passage).colour}
            data-filtered-out={!matches || undefined}
            aria-current={isSelected ? 'true' : undefined}
            aria-label={markName(context, passage)}
          >
            <SourceIcon source={sourceTypeOf(context.index, passage)} />
          </a>
        </li>
      ))}
    </ol>
  );
}

type DisclosureProps = {
  readonly className: string;
  readonly label: string;
  readonly children: ComponentChildren;
  /** Renders the content only while it is open: thousands of rows cost nothing until then. */
  readonly isLazy?: boolean;
};

/** Escape closes it and nothing else. */
export function Disclosure({ className, label, children, isLazy = false }: DisclosureProps) {
  const [isOpen, open] = useState(false);
  return (
    <details
      class={`timeline-more needs-script ${className}`}
      onToggle={({ currentTarget }) => open(currentTarget.open)}
      onKeyDown={(event) => {
        const details = event.currentTarget;
        if (event.key !== 'Escape' || !details.open) return;
        event.stopPropagation();
        details.open = false;
        details.querySelector('summary')?.focus({ preventScroll: true });
      }}
    >
      <summary>{label}</summary>
      <div class="timeline-card">{(isOpen || !isLazy) && children}</div>
    </details>
  );
}
