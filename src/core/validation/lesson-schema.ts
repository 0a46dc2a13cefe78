import * as v from 'valibot';
import { parseEdtf } from '../article/edtf.ts';
import { ACTIVITIES, LEVELS, SKILLS } from '../article/lesson.ts';
import { scenePassageSchema } from './parse-scenes.ts';
import {
  inAllLanguages,
  idSchema,
  oneOf,
  schemaPointer,
  standingSchema,
  text,
  translationOf,
  webAddress,
  wholeNumber,
} from './field-schemas.ts';

function list<const Item extends v.GenericSchema>(item: Item, what: string, least: number, most: number) {
  return v.pipe(
    v.array(item, `a list of ${what}`),
    v.minLength(least, `at least ${least} of them`),
    v.maxLength(most, `at most ${most} of them`),
  );
}

const passages = (least: number) => list(idSchema, 'passage ids', least, 20);
const questions = list(inAllLanguages(400), 'questions', 1, 12);

const stepSchema = v.strictObject({
  minutes: wholeNumber(1, 90),
  title: inAllLanguages(90),
  text: v.pipe(inAllLanguages(600), v.description('What teacher and class do.')),
  scene: v.optional(v.pipe(idSchema, v.description('The id of the scene it shows.'))),
  activity: v.optional(v.pipe(oneOf(ACTIVITIES), v.description('The activity it is, where it shows no scene.'))),
});

const passageToTellSchema = v.strictObject({
  ...scenePassageSchema.entries,
  cues: v.optional(
    v.pipe(
      list(text(120), 'words', 1, 6),
      v.description('Words of the quotation that reveal who speaks or how: marked once the answer is shown.'),
    ),
  ),
  alsoRight: v.optional(
    v.pipe(
      v.strictObject({
        kinds: v.optional(list(idSchema, 'kinds of source', 1, 7)),
        standings: v.optional(list(standingSchema, 'standings', 1, 7)),
      }),
      v.description('Other answers that can be defended.'),
    ),
  ),
});

const passageToPlaceSchema = v.strictObject({
  ...scenePassageSchema.entries,
  place: v.optional(v.pipe(idSchema, v.description('The place asked for; left out where the words name none.'))),
});

/** The complete schema of lesson.json. */
export const lessonSchema = v.pipe(
  v.strictObject({
    $schema: schemaPointer,
    aims: v.pipe(list(inAllLanguages(300), 'aims', 1, 8), v.description('What a class can do afterwards.')),
    care: v.optional(
      v.pipe(list(inAllLanguages(400), 'points', 1, 8), v.description('Before the lesson: age, and care for pupils.')),
    ),
    plans: v.pipe(
      list(v.strictObject({ minutes: wholeNumber(5, 240), steps: list(stepSchema, 'steps', 1, 20) }), 'plans', 1, 4),
      v.description('Lessons by the clock: the minutes of the steps add up to those of the plan.'),
    ),
    questions: v.pipe(
      list(
        v.strictObject({
          skill: oneOf(SKILLS),
          level: oneOf(LEVELS),
          ask: inAllLanguages(400),
          passages: v.pipe(passages(0), v.description('The passages it is about.')),
        }),
        'questions',
        1,
        60,
      ),
      v.description('Questions by skill and by level.'),
    ),
    background: v.pipe(
      list(
        v.strictObject({
          when: v.pipe(
            text(50, 'a date in EDTF level 1'),
            v.check((value) => parseEdtf(value) !== undefined, 'a date in EDTF level 1, such as 2018-08'),
          ),
          text: inAllLanguages(400),
          source: v.pipe(inAllLanguages(200), v.description('Who says so, named and dated; no address.')),
          url: v.optional(v.pipe(webAddress, v.description('Where it can be read.'))),
          passages: v.pipe(passages(0), v.description('What the article prints on the same matter.')),
        }),
        'facts',
        0,
        20,
      ),
      v.description('What was known on the day of publication, from elsewhere than the article.'),
    ),
    glossary: v.pipe(
      list(
        v.strictObject({
          term: v.pipe(text(60), v.description('As the article prints it.')),
          translation: v.optional(translationOf(80), {}),
          meaning: inAllLanguages(400),
          passages: v.pipe(passages(1), v.description('Where it stands: in the quotation, or in the name of a voice.')),
        }),
        'terms',
        0,
        40,
      ),
      v.description('Only terms the article uses.'),
    ),
    comparison: v.pipe(
      v.strictObject({ passages: list(scenePassageSchema, 'passages', 2, 2), ask: questions }),
      v.description('Two passages to be read side by side.'),
    ),
    whoSaysSo: v.pipe(
      v.strictObject({ passages: list(passageToTellSchema, 'passages', 2, 20), discuss: questions }),
      v.description('Passages shown without who says them: none that gives it away, and no accusation.'),
    ),
    howSure: v.pipe(
      v.strictObject({ passages: list(passageToPlaceSchema, 'passages', 2, 20), discuss: questions }),
      v.description('Passages a class places on the map.'),
    ),
    handout: v.pipe(
      v.strictObject({
        passages: list(scenePassageSchema, 'passages', 1, 12),
        ask: list(
          v.strictObject({
            ask: inAllLanguages(400),
            lines: wholeNumber(1, 12),
            answer: v.optional(v.pipe(inAllLanguages(600), v.description('For the teacher; not on the handout.'))),
          }),
          'questions',
          1,
          12,
        ),
      }),
      v.description('What is printed for each pupil.'),
    ),
  }),
  v.title('A lesson on an article'),
  v.description('What a teacher needs: aims, plans, questions, background, terms, activities and a handout.'),
);
