import type { ComponentChildren } from 'preact';
import type { TalkContext } from '../present/telling.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import { ArticleText } from '../cards/article-text.tsx';

type SpeakerDocumentProps = {
  readonly telling: TalkContext;
  /** Where the presentation lies, relative to this page. */
  readonly present: string;
  /** The still of each scene, by id. */
  readonly stills: ReadonlyMap<string, ComponentChildren>;
  /** What the stills share. */
  readonly definitions: ComponentChildren;
};

/** The speaker’s page as the build writes it: the notes of every scene, to be read or printed. */
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
                <div class="notes-still">{stills.get(scene.id)}</div>
              </li>
            ))}
          </ol>
        </main>
      </div>
      {definitions}
    </>
  );
}
