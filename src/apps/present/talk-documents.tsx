import type { ComponentChildren } from 'preact';
import { formatDate } from '../../core/i18n/format.ts';
import { SceneStage } from './scene-stage.tsx';
import type { TalkContext } from './open-talk.ts';
import { ArticleText } from '../../browser/article-text.tsx';
import { SpeakerNotes } from './speaker/speaker-notes.tsx';

type TalkDocumentProps = {
  readonly talk: TalkContext;
  /** Address of the page with the map, relative to this one. */
  readonly map: string;
  /** Static map of each scene, by id. */
  readonly staticMaps: ReadonlyMap<string, ComponentChildren>;
  /** Attribution of the base map. */
  readonly basemap: string;
  /** SVG definitions that the static maps share. */
  readonly definitions: ComponentChildren;
};

/** The prerendered talk: every scene with all its quotations, in one document; on paper one scene to a page. */
export function TalkDocument({ talk, map, staticMaps, basemap, definitions }: TalkDocumentProps) {
  const { context, scenes, messages } = talk;
  const { article } = context.index;
  return (
    <>
      <div id="talk" class="talk" />
      <div id="written" class="written">
        <header class="written-head">
          <p class="written-kind">{messages.presentation}</p>
          <h1>
            <ArticleText context={context} text={article.title} />
          </h1>
          <p>{messages.lead(formatDate(article.published, context.messages.formats))}</p>
          <p>
            <a href={map}>{messages.toMap}</a>
          </p>
        </header>
        <main>
          <ol class="written-scenes">
            {scenes.map((scene, at) => (
              <li key={scene.id} class="written-scene" id={`scene-${at + 1}`} data-scene={scene.id}>
                <SceneStage talk={talk} at={at} level="h2">
                  {staticMaps.get(scene.id)}
                </SceneStage>
              </li>
            ))}
          </ol>
        </main>
        <footer class="written-foot">
          <p>
            <ArticleText context={context} text={article.credit} />
          </p>
          <p>{basemap}</p>
        </footer>
      </div>
      {definitions}
    </>
  );
}

type SpeakerDocumentProps = {
  readonly talk: TalkContext;
  /** Address of the presentation, relative to this page. */
  readonly present: string;
  /** Static map of each scene, by id. */
  readonly staticMaps: ReadonlyMap<string, ComponentChildren>;
  /** SVG definitions that the static maps share. */
  readonly definitions: ComponentChildren;
};

/** The prerendered page of the speaker: the notes of every scene, to be read or printed. */
export function SpeakerDocument({ talk, present, staticMaps, definitions }: SpeakerDocumentProps) {
  const { context, scenes, messages } = talk;
  return (
    <>
      <div id="talk" />
      <div id="written" class="written-notes">
        <header class="written-head">
          <p class="written-kind">{messages.speakerTitle}</p>
          <h1>
            <ArticleText context={context} text={context.index.article.title} />
          </h1>
          <p>{messages.speakerLead}</p>
          <p>
            <a href={present}>{messages.presentation}</a>
          </p>
        </header>
        <main>
          <ol>
            {scenes.map((scene, at) => (
              <li key={scene.id} data-scene={scene.id}>
                <p class="notes-count">{messages.sceneOf(at + 1, scenes.length)}</p>
                <SpeakerNotes talk={talk} at={at} step={undefined} />
                <div class="notes-static-map">{staticMaps.get(scene.id)}</div>
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
