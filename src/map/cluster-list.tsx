import { useEffect, useRef } from 'preact/hooks';
import { closeDialog, openDialog } from '../browser/open-dialog.ts';
import { type ViewContext, UNTRANSLATED } from '../cards/reading.ts';
import type { Cluster } from '../cartography/clusters.ts';
import { ControlIcon } from '../icons/control-icon.tsx';
import { ShapeSwatch } from '../icons/shape-swatch.tsx';
import type { VisiblePlace } from '../view-state/visible.ts';
import { ArticleText } from '../cards/article-text.tsx';

type ClusterListProps = {
  readonly reading: ViewContext;
  readonly cluster: Cluster<VisiblePlace>;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
};

/** The places of a cluster that no zoom of this map parts. */
export function ClusterList({ reading, cluster, onSelect, onClose }: ClusterListProps) {
  const { words } = reading;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => openDialog(dialog.current), []);
  return (
    <dialog
      class="cluster-list"
      ref={dialog}
      aria-labelledby="cluster-list-head"
      onClose={onClose}
      // Esc closes the list and nothing else; a click beside it does too.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) closeDialog(event.currentTarget);
      }}
    >
      <div class="cluster-list-body">
        <header class="cluster-list-head">
          <h2 id="cluster-list-head">{words.closeTogether(cluster.places.length)}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={words.close}
            onClick={() => closeDialog(dialog.current)}
          >
            <ControlIcon name="close" />
          </button>
        </header>
        <ul>
          {cluster.places.map(({ place, passages, isReference }) => (
            <li key={place.id}>
              <button
                type="button"
                class="place-row-button"
                onClick={() => {
                  closeDialog(dialog.current);
                  onSelect(place.id);
                }}
              >
                <ShapeSwatch shape={place.kind} />
                <bdi class="place-row-name" {...UNTRANSLATED}>
                  <ArticleText reading={reading} text={place.name} />
                </bdi>
                <span class="place-row-kind">
                  {isReference ? words.referenceShort : words.shapeShort[place.kind]} ·{' '}
                  {words.passages(passages.length)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </dialog>
  );
}
