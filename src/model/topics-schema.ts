import * as v from 'valibot';
import { ACLED_EVENT_TYPES, TOPIC_COLOURS, VOICE_ROLES } from './article.ts';
import { inAllLanguages, idSchema, oneOf } from './schema-parts.ts';
import { TOPIC_ICON_NAMES, TOPIC_ICONS } from './topic-icons.ts';

/** The most a key can list and a reader tell apart. */
export const MAX_TOPICS = 24;
const MAX_NARROWER = 24;
const MAX_VOICE_KINDS = 40;

const acled = v.optional(
  v.pipe(oneOf(ACLED_EVENT_TYPES), v.description('The event type of ACLED nearest to it, for the downloads.')),
);

const narrowerSchema = v.strictObject({
  id: v.pipe(idSchema, v.description('For use in passages, in place of the wider topic.')),
  acled,
});

const topicSchema = v.strictObject({
  id: v.pipe(idSchema, v.description('For use in passages. Stable once published: links to filters name it.')),
  label: v.pipe(inAllLanguages(200), v.description('As the key, the filters and the cards say it.')),
  colour: v.pipe(
    v.picklist(TOPIC_COLOURS, 'a colour: a whole number from 1 to 8'),
    v.description('One of the eight colours of topics.'),
  ),
  icon: v.pipe(
    oneOf(TOPIC_ICON_NAMES),
    v.description('Topics of one colour are told apart by it.'),
    v.transform((name): string => TOPIC_ICONS[name]),
  ),
  acled,
  narrower: v.optional(
    v.pipe(
      v.array(narrowerSchema, 'a list of narrower topics'),
      v.minLength(1, 'at least one narrower topic'),
      v.maxLength(MAX_NARROWER, `at most ${MAX_NARROWER} narrower topics`),
      v.description('Topics that passages may name instead of it: readers see them under its label.'),
    ),
  ),
});

const voiceKindSchema = v.strictObject({
  id: v.pipe(idSchema, v.description('For use in voices, and in a lesson.')),
  label: v.pipe(inAllLanguages(200), v.description('As the answers of an activity say it.')),
  role: v.pipe(
    oneOf(VOICE_ROLES),
    v.description('outlet: the one that printed the article. institution: an organisation, a medium or a document.'),
  ),
  witness: v.optional(v.pipe(v.boolean('true or false'), v.description('Whether its passages may be witnessed.'))),
});

export const topicsSchema = v.pipe(
  v.array(topicSchema, 'a list of topics'),
  v.minLength(1, 'at least one topic'),
  v.maxLength(MAX_TOPICS, `at most ${MAX_TOPICS} topics`),
  v.description('What passages can be about. Where it is left out, a set for conflict reporting applies.'),
);

export const voiceKindsSchema = v.pipe(
  v.array(voiceKindSchema, 'a list of kinds of source'),
  v.minLength(1, 'at least one kind of source'),
  v.maxLength(MAX_VOICE_KINDS, `at most ${MAX_VOICE_KINDS} kinds of source`),
  v.description('What kinds of source speak. Where it is left out, a set for conflict reporting applies.'),
);
