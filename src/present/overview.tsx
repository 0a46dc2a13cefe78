import { useLayoutEffect, useRef } from 'preact/hooks';
import { fitAllScenes } from './fit-text.ts';
import { SceneStage } from './scene-stage.tsx';
import { StaticMapCopy } from './still-clone.tsx';
import { TalkDialog } from './talk-dialog.tsx';
import type { TalkContext } from './telling.ts';
import { ArticleText } from '../cards/article-text.tsx';

type OverviewDialogProps = {
  readonly telling: TalkContext;
  /** Of the scene on show, from 0. */
  readonly at: number;
  readonly onChoose: (scene: number) => void;
  readonly onClose: () => void;
};

/** Every scene as it will be shown, small. */
export function OverviewDialog({ telling, at, onChoose, onClose }: OverviewDialogProps) {
  const { reading, scenes, words } = telling;
  const grid = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (grid.current) fitAllScenes(grid.current);
  }, []);
  return (
    <TalkDialog name="overview" title={words.overview} closeLabel={words.close} onClose={onClose}>
      <ol class="overview-grid" ref={grid}>
        {scenes.map((scene, position) => (
          <li key={scene.id} class="overview-scene">
            <div class="overview-picture" aria-hidden="true" inert>
              <SceneStage telling={telling} at={position} step={0} level="p">
                <StaticMapCopy scene={scene.id} />
              </SceneStage>
            </div>
            {/* Its target is the whole of the scene. */}
            <button
              type="button"
              class="overview-title"
              aria-current={position === at ? 'true' : undefined}
              autoFocus={position === at}
              onClick={() => onChoose(position)}
            >
              {position + 1}. <ArticleText reading={reading} text={scene.title} />
            </button>
          </li>
        ))}
      </ol>
    </TalkDialog>
  );
}
