import type { Topic, VoiceKind } from './article.ts';
import type { Issue } from './issue.ts';
import { showFound } from './show-found.ts';

type Fault = Omit<Issue, 'file'>;
type Printed = { readonly id: string; readonly path: string };

/** What is wrong between topics and between kinds of source. */
export function topicFaults(topics: readonly Topic[], kinds: readonly VoiceKind[]): readonly Fault[] {
  const ids = topics.flatMap(({ id, narrower = [] }, at): readonly Printed[] => [
    { id, path: `$.topics[${at}].id` },
    ...narrower.map((each, position) => ({ id: each.id, path: `$.topics[${at}].narrower[${position}].id` })),
  ]);
  return [
    ...usedTwice(ids),
    ...usedTwice(kinds.map(({ id }, at) => ({ id, path: `$.voiceKinds[${at}].id` }))),
    ...alikeFaults(topics),
  ];
}

function usedTwice(printed: readonly Printed[]): readonly Fault[] {
  const first = new Map<string, string>();
  return printed.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, path);
    return earlier === undefined
      ? []
      : [{ path, found: showFound(id), expected: `an id used once; ${earlier} is it already` }];
  });
}

/** Colour and icon together are all that tells topics apart where there is no label. */
function alikeFaults(topics: readonly Topic[]): readonly Fault[] {
  return topics.flatMap(({ colour, icon }, at) => {
    const earlier = topics.findIndex((topic) => topic.colour === colour && topic.icon === icon);
    if (earlier === at) return [];
    const expected = `another colour, or another icon than $.topics[${earlier}]`;
    return [{ path: `$.topics[${at}].colour`, found: `${colour}, with the same icon`, expected }];
  });
}
