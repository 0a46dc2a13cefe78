import type { ComponentChildren } from 'preact';
import { formatDate } from '../words/format.ts';
import { SceneStage } from './scene-stage.tsx';
import type { TalkContext } from './telling.ts';
import { ArticleText } from '../cards/article-text.tsx';

type TalkDocumentProps = {
  readonly telling: TalkContext;
  /** Where the page of the map lies, relative to this one. */
  readonly map: string;
  /** The still of each scene, by id. */
  readonly stills: ReadonlyMap<string, ComponentChildren>;
  /** Whose data the base map is made of. */
  readonly basemap: string;
  /** What the stills share. */
  readonly definitions: ComponentChildren;
};

/** The whole talk as the build writes it: every scene with all it quotes, one below the other, and one to a page on paper. */
export function TalkDocument({ telling, map, stills, basemap, definitions }: TalkDocumentProps) {
  const { reading, scenes, words } = telling;
  const { article } = reading.index;
  return (
    <>
      <div id="talk" class="talk" />
      <div id="written" class="written">
        <header class="written-head">
          <p class="written-kind">{words.presentation}</p>
          <h1>
            <ArticleText reading={reading} text={article.title} />
          </h1>
          <p>{words.lead(formatDate(article.published, reading.language))}</p>
          <p>
            <a href={map}>{words.toMap}</a>
          </p>
        </header>
        <main>
          <ol class="written-scenes">
            {scenes.map((scene, at) => (
              <li key={scene.id} class="written-scene" id={`scene-${at + 1}`} data-scene={scene.id}>
                <SceneStage telling={telling} at={at} level="h2">
                  {stills.get(scene.id)}
                </SceneStage>
              </li>
            ))}
          </ol>
        </main>
        <footer class="written-foot">
          <p>
            <ArticleText reading={reading} text={article.credit} />
          </p>
          <p>{basemap}</p>
        </footer>
      </div>
      {definitions}
    </>
  );
}
