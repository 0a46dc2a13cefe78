import * as v from 'valibot';
import { ACLED_EVENT_TYPES, type Topic, TOPIC_COLOURS, VOICE_ROLES, type VoiceKind } from '../article/article.ts';
import { inAllLanguages, idSchema, oneOf } from './field-schemas.ts';
import { showFound, type Fault } from './issue.ts';
import defaults from '../../../data/defaults/conflict-reporting.json' with { type: 'json' };
import { deepFreeze } from './parse-record.ts';

/**
 * The icons of topics by the names editors write: SVG paths on a grid of 16 × 16. They are defined here and not with
 * the other icons, since the parser replaces the name by the path: a page has the paths of its own article alone.
 */
const TOPIC_ICONS = {
  /** An arrow pointing down to a line. */
  impact: 'M8 2v8M5 7.5L8 10.5l3-3M3 13.5h10',
  crossed: 'M3 2.8L13 13M13 2.8L3 13M9.7 13.4l3.6-3.7M2.7 9.7l3.6 3.7',
  person: 'M8 2.2a2.5 2.5 0 1 0 .01 0M3.2 13.8c0-6.2 9.6-6.2 9.6 0',
  moon: 'M12.6 9.6A5.2 5.2 0 0 1 6.4 3.4a5.2 5.2 0 1 0 6.2 6.2Z',
  route:
    'M5.6 12.2h3.1a2.1 2.1 0 0 0 0-4.2H7.3a2.1 2.1 0 0 1 0-4.2h3.1M4 10.6a1.6 1.6 0 1 0 .01 0M12 2.2a1.6 1.6 0 1 0 .01 0',
  tent: 'M1.8 13.2h12.4M3 13.2L8 3.2l5 10M8 8.6l-2.3 4.6M8 8.6l2.3 4.6',
  bars: 'M2.8 2.8h10.4v10.4H2.8ZM6.3 2.8v10.4M9.7 2.8v10.4',
  parcel: 'M2.5 5L8 2.3 13.5 5v6L8 13.7 2.5 11ZM2.5 5L8 7.7 13.5 5M8 7.7v6',
  tree: 'M8 14V8.5M8 9.5a3.6 3.6 0 1 1 .01 0M4.5 14h7',
  exchange: 'M2.5 6h8.5M9 3.5L11.5 6M13.5 10H5M7 12.5L4.5 10',
  chevrons: 'M3 7.5l5-4 5 4M3 12.5l5-4 5 4',
  chart: 'M3.5 13V9M8 13V3M12.5 13V6.5',
} as const;

export type TopicIconName = keyof typeof TOPIC_ICONS;
export const TOPIC_ICON_NAMES = Object.keys(TOPIC_ICONS) as TopicIconName[];

/** The maximum number of topics that a legend can list and readers can tell apart. */
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

type IdAtPath = { readonly id: string; readonly path: string };

/** Checks that the ids of topics and of kinds of source are unique, and that no two topics look the same. */
export function topicFaults(topics: readonly Topic[], kinds: readonly VoiceKind[]): readonly Fault[] {
  const ids = topics.flatMap(({ id, narrower = [] }, at): readonly IdAtPath[] => [
    { id, path: `$.topics[${at}].id` },
    ...narrower.map((each, position) => ({ id: each.id, path: `$.topics[${at}].narrower[${position}].id` })),
  ]);
  return [
    ...usedTwice(ids),
    ...usedTwice(kinds.map(({ id }, at) => ({ id, path: `$.voiceKinds[${at}].id` }))),
    ...alikeFaults(topics),
  ];
}

function usedTwice(ids: readonly IdAtPath[]): readonly Fault[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    return earlier === undefined
      ? []
      : [{ path, found: showFound(id), expected: `an id used once; ${earlier} is it already` }];
  });
}

/** Colour and icon together are all that distinguishes topics where no label is shown. */
function alikeFaults(topics: readonly Topic[]): readonly Fault[] {
  return topics.flatMap(({ colour, icon }, at) => {
    const earlier = topics.findIndex((topic) => topic.colour === colour && topic.icon === icon);
    if (earlier === at) return [];
    const expected = `another colour, or another icon than $.topics[${earlier}]`;
    return [{ path: `$.topics[${at}].colour`, found: `${colour}, with the same icon`, expected }];
  });
}

/**
 * The topics and kinds of source of an article that defines none. Only code that reads the files of an article imports
 * them: a published page has those of its article in its data.
 */
export const DEFAULT_TOPICS: readonly Topic[] = deepFreeze(v.parse(topicsSchema, defaults.topics));
export const DEFAULT_VOICE_KINDS: readonly VoiceKind[] = deepFreeze(v.parse(voiceKindsSchema, defaults.voiceKinds));
