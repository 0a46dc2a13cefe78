import type { Ref, TargetedKeyboardEvent } from 'preact';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { Hit, HitGroup } from './search-article.ts';
import { SearchOption } from './search-option.tsx';
import type { HitKind } from './search-documents.ts';

type Props = {
  readonly context: FullViewContext;
  readonly id: string;
  readonly box: Combobox;
  readonly groups: readonly HitGroup[];
  /** Whether the list is shown, or the message that there are no results. */
  readonly shows: 'list' | 'nothing' | undefined;
  readonly input?: Ref<HTMLInputElement>;
  readonly list?: Ref<HTMLDivElement>;
  readonly onType: (query: string) => void;
  readonly onOpen: () => void;
  readonly onKey: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  readonly onLeave: () => void;
  readonly onClear: () => void;
  readonly onChoose: (hit: Hit) => void;
};

/** The combobox: text box, list of options, and a status line for screen readers. */
export function SearchView(props: Props) {
  const { context, id, box, groups, shows, input, list, onType, onOpen, onKey, onLeave, onClear, onChoose } = props;
  const { search } = context.messages;
  const optionId = (position: number) => `${id}-option-${position}`;
  const isListed = shows === 'list';
  const nothing = search.nothing(box.query.trim());
  return (
    <div class="search" role="search">
      <label class="search-label" for={`${id}-input`}>
        {search.label}
      </label>
      <div class="search-field">
        <input
          ref={input}
          class="search-input"
          id={`${id}-input`}
          type="text"
          // The text typed sets its direction; the empty box and its placeholder have that of the page.
          dir={box.query === '' ? undefined : 'auto'}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={`${id}-list`}
          aria-activedescendant={isListed && box.active !== undefined ? optionId(box.active) : undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode="search"
          enterKeyHint="search"
          maxLength={200}
          placeholder={search.placeholder}
          value={box.query}
          onInput={(event) => onType(event.currentTarget.value)}
          onClick={onOpen}
          onKeyDown={onKey}
          onBlur={onLeave}
        />
        {box.query !== '' && (
          <button type="button" class="icon-button search-clear" aria-label={search.clear} onClick={onClear}>
            <ControlIcon name="close" />
          </button>
        )}
      </div>
      <div
        ref={list}
        class="search-popup"
        id={`${id}-list`}
        role="listbox"
        aria-label={search.results}
        hidden={!isListed}
        // Keeps the focus in the text box while an option is pressed.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isListed &&
          groups.map((group) => (
            <Group
              key={group.kind}
              context={context}
              group={group}
              headId={`${id}-${group.kind}`}
              optionId={optionId}
              active={box.active}
              onChoose={onChoose}
            />
          ))}
      </div>
      {shows === 'nothing' && (
        <div class="search-popup search-nothing">
          <p>{nothing}</p>
          <p class="search-remark">{search.advice}</p>
        </div>
      )}
      <p class="visually-hidden" role="status">
        {isListed && search.found(groups.map(({ kind, total }) => counted(context, kind, total)))}
        {shows === 'nothing' && `${nothing} ${search.advice}`}
      </p>
    </div>
  );
}

type GroupProps = {
  readonly context: FullViewContext;
  readonly group: HitGroup;
  readonly headId: string;
  readonly optionId: (position: number) => string;
  readonly active: number | undefined;
  readonly onChoose: (hit: Hit) => void;
};

function Group({ context, group: { kind, hits, total, first }, headId, optionId, active, onChoose }: GroupProps) {
  const { search } = context.messages;
  return (
    <div class="search-group" role="group" aria-labelledby={headId}>
      <div class="search-head" role="presentation" id={headId}>
        {search.group[kind]}
      </div>
      {hits.map((hit, position) => (
        <div
          key={hit.id}
          class="search-option"
          id={optionId(first + position)}
          role="option"
          aria-selected={first + position === active}
          data-kind={kind}
          onClick={() => onChoose(hit)}
        >
          <SearchOption context={context} hit={hit} />
        </div>
      ))}
      {total > hits.length && (
        <div class="search-remark search-more" role="presentation">
          {search.more(kind, total - hits.length)}
        </div>
      )}
    </div>
  );
}

function counted({ messages }: FullViewContext, kind: HitKind, count: number): string {
  if (kind === 'place') return messages.search.places(count);
  return kind === 'voice' ? messages.voices(count) : messages.passages(count);
}

/** State of the combobox. `active`: index of the option the arrow keys are at, from 0. */
export type Combobox = {
  readonly query: string;
  readonly isOpen: boolean;
  readonly active: number | undefined;
};

/** Effect of a key. `chosen`: index of the chosen option. `isTaken`: the default action of the key is prevented. */
export type KeyPressed = { readonly box: Combobox; readonly chosen?: number; readonly isTaken: boolean };

export const EMPTY_BOX: Combobox = { query: '', isOpen: false, active: undefined };

export function typeInto(query: string): Combobox {
  return { query, isOpen: query !== '', active: undefined };
}

export function closeBox(box: Combobox): Combobox {
  return { ...box, isOpen: false, active: undefined };
}

/** Keys of an editable combobox, by the WAI-ARIA Authoring Practices (1.2). `options`: the number of options listed. */
export function pressKey(box: Combobox, key: string, options: number): KeyPressed {
  const { isOpen, active } = box;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      if (options === 0) return { box, isTaken: false };
      const from = isOpen ? active : undefined;
      const next = key === 'ArrowDown' ? ((from ?? -1) + 1) % options : ((from ?? options) - 1 + options) % options;
      return { box: { ...box, isOpen: true, active: next }, isTaken: true };
    }
    case 'Enter':
      if (options === 0) return { box, isTaken: false };
      if (!isOpen) return { box: { ...box, isOpen: true }, isTaken: true };
      // Without an active option, Enter chooses the first, which has the best rank.
      return { box: closeBox(box), chosen: active ?? 0, isTaken: true };
    case 'Escape':
      if (isOpen) return { box: closeBox(box), isTaken: true };
      return { box: EMPTY_BOX, isTaken: box.query !== '' };
    case 'Tab':
      return { box: closeBox(box), isTaken: false };
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // The caret moves in the text, so no option is active any more.
      return { box: { ...box, active: undefined }, isTaken: false };
    default:
      return { box, isTaken: false };
  }
}
