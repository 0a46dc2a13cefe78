import { SceneStage } from '../present/scene-stage.tsx';
import { StaticMapCopy } from '../present/still-clone.tsx';
import type { TalkContext } from '../present/telling.ts';

type ScenePreviewProps = {
  readonly telling: TalkContext;
  readonly at: number;
  readonly step: number;
  readonly caption: string;
  readonly isBlack?: boolean;
};

/** What the audience sees, or will see, small: the same stage with the same words. */
export function ScenePreview({ telling, at, step, caption, isBlack = false }: ScenePreviewProps) {
  const scene = telling.scenes[at];
  return (
    <figure class="preview">
      <figcaption>{caption}</figcaption>
      <div class="preview-screen" data-black={isBlack || undefined} aria-hidden="true" inert>
        {scene && (
          <SceneStage telling={telling} at={at} step={step} level="p">
            <StaticMapCopy scene={scene.id} />
          </SceneStage>
        )}
      </div>
    </figure>
  );
}
