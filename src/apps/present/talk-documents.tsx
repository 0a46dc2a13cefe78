import type { ComponentChildren } from 'preact';
import { formatDate } from '../../core/i18n/format.ts';
import { SceneStage } from './scene-stage.tsx';
import type { TalkContext } from './open-talk.ts';
import { ArticleText } from '../../browser/article-text.tsx';
import { SpeakerNotes } from './speaker/speaker-notes.tsx';

type TalkDocumentProps = {
  readonly telling: TalkContext;
  /** Address of the page with the map, relative to this one. */
  readonly map: string;
  /** Static map of each scene, by id. */
  readonly stills: ReadonlyMap<string, ComponentChildren>;
  /** Attribution of the base map. */
  readonly basemap: string;
  /** SVG definitions that the static maps share. */
  readonly definitions: ComponentChildren;
};

/** The prerendered talk: every scene with all its quotations, in one document; on paper one scene to a page. */
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

type SpeakerDocumentProps = {
  readonly telling: TalkContext;
  /** Address of the presentation, relative to this page. */
  readonly present: string;
  /** Static map of each scene, by id. */
  readonly stills: ReadonlyMap<string, ComponentChildren>;
  /** SVG definitions that the static maps share. */
  readonly definitions: ComponentChildren;
};

/** The prerendered page of the speaker: the notes of every scene, to be read or printed. */
export function SpeakerDocument({ telling, present, stills, definitions }: SpeakerDocumentProps) {
  const { reading, scenes, words } = telling;
  return (
    <>
      <div id="talk" />
      <div id="written" class="written-notes">
        <header class="written-head">
          <p class="written-kind">{words.speakerTitle}</p>
          <h1>
            <ArticleText reading={reading} text={reading.index.article.title} />
          </h1>
          <p>{words.speakerLead}</p>
          <p>
            <a href={present}>{words.presentation}</a>
          </p>
        </header>
        <main>
          <ol>
            {scenes.map((scene, at) => (
              <li key={scene.id} data-scene={scene.id}>
                <p class="notes-count">{words.sceneOf(at + 1, scenes.length)}</p>
                <SpeakerNotes telling={telling} at={at} step={undefined} />
                <div class="notes-static-map">{stills.get(scene.id)}</div>
              </li>
            ))}
          </ol>
        </main>
      </div>
      {definitions}
    </>
  );
}

/** Overrides of the dark theme for projectors: darker land, so that the text has the most contrast. */
export const DARK_ROOM_COLOURS: Readonly<Record<string, string>> = {
  '--paper': '#131110',
  '--map-land': '#211f1c',
  '--map-land-2': '#211f1c',
  '--map-far': '#171512',
  '--map-halo': '#1b1916',
  '--map-halo-far': '#171512',
};
