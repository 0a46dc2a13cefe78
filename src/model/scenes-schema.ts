import * as v from 'valibot';
import { FIGURES } from './scene.ts';
import { inAllLanguages, idSchema, oneOf, schemaPointer, text, translationOf } from './schema-parts.ts';

/** The most scenes of one article; more are refused unread. */
export const MAX_SCENES = 60;

export const scenePassageSchema = v.strictObject({
  passage: v.pipe(idSchema, v.description('The id of a passage of the article.')),
  words: v.optional(
    v.pipe(text(2000), v.description('What is shown of a longer passage: a run of it to the letter, whole words.')),
  ),
  translation: v.optional(v.pipe(translationOf(3000), v.description('Those words in the translation of the passage.'))),
});

export const sceneSchema = v.strictObject({
  id: v.pipe(idSchema, v.description('Stable once published: links point at it.')),
  title: v.pipe(inAllLanguages(90), v.description('A topic and never a claim: it stands before the attribution.')),
  passages: v.pipe(
    v.array(scenePassageSchema, 'a list of passages'),
    v.maxLength(6, 'at most 6 passages'),
    v.description('Shown one after another. Empty only where `figure` is given.'),
  ),
  figure: v.optional(v.pipe(oneOf(FIGURES), v.description('voices: the article by voice; gaps: what it leaves open.'))),
  places: v.pipe(
    v.array(idSchema, 'a list of places'),
    v.minLength(1, 'at least one place'),
    v.maxLength(20, 'at most 20 places'),
    v.description('The places it frames: they stand out, the others are dimmed.'),
  ),
  talk: v.pipe(
    v.array(inAllLanguages(1000), 'a list of paragraphs'),
    v.minLength(1, 'at least one paragraph'),
    v.maxLength(6, 'at most 6 paragraphs'),
    v.description('Notes for the speaker: two to four sentences in all.'),
  ),
  ask: v.pipe(
    v.array(inAllLanguages(300), 'a list of questions'),
    v.maxLength(8, 'at most 8 questions'),
    v.description('Questions for a class.'),
  ),
});

const fileEntries = { $schema: schemaPointer };

/** The file alone, its scenes unread: one bad scene must not take the presentation away. */
export const sceneFileSchema = v.strictObject({
  ...fileEntries,
  scenes: v.pipe(
    v.array(v.unknown(), 'a list of scenes'),
    v.minLength(1, 'at least one scene'),
    v.maxLength(MAX_SCENES, `at most ${MAX_SCENES} scenes`),
  ),
});

/** The whole of scenes.json, as editors are told. */
export const scenesSchema = v.pipe(
  v.strictObject({
    ...fileEntries,
    scenes: v.pipe(v.array(sceneSchema), v.minLength(1), v.maxLength(MAX_SCENES), v.description('In order.')),
  }),
  v.title('The presentation of an article'),
  v.description('The article told scene by scene, for a class or an audience.'),
);
