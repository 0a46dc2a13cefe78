import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { clusterPlaces } from '../../../src/map/placement/clusters.ts';
import { makeViewContext } from '../../../src/core/i18n/view-context.ts';
import { ClusterButton } from '../../../src/map/live/symbol-buttons.tsx';
import { ClusterList } from '../../../src/map/live/cluster-list.tsx';
import { indexArticle } from '../../../src/core/article/article-index.ts';

import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makeMercatorView } from '../geometry/mercator-view.ts';
import { makeLargeArticle } from '../../measure/scale/make-large-article.ts';
import { LANGUAGES } from '../../published-pages.ts';

const { article } = parseArticle(makeLargeArticle(400, 200));
if (!article) throw new Error('the large article is not sound');
const INDEX = indexArticle(article);
const VIEW = makeMercatorView({ width: 900, height: 600 }, [35, 30, 48, 38]);
const [CLUSTER] = clusterPlaces(visible(INDEX, INITIAL_VIEW).places, VIEW).clusters;

describe.each(LANGUAGES)('a cluster in %s', (language) => {
  if (!CLUSTER) throw new Error('no cluster');
  const messages = messagesFor(language);
  const context = makeViewContext(INDEX, language, messages);
  const nothing = () => undefined;

  it('shows the numbers of its places and passages, and no place, topic or standing', () => {
    const button = renderToString(<ClusterButton context={context} cluster={CLUSTER} onOpen={nothing} />);
    expect(button).toContain(messages.closeTogether(CLUSTER.places.length));
    expect(button).toContain(messages.passages(CLUSTER.passages));
    expect(button).not.toMatch(/data-topic|class="symbol"/);
    for (const { place } of CLUSTER.places) expect(button).not.toContain(place.name[language]);
  });

  it('is dimmed only where none of its places matches the filter', () => {
    const written = (matches: readonly boolean[]) => {
      const places = CLUSTER.places.slice(0, 2).map((place, at) => ({ ...place, matches: matches[at] ?? false }));
      return renderToString(<ClusterButton context={context} cluster={{ ...CLUSTER, places }} onOpen={nothing} />);
    };
    expect(written([true, false])).not.toContain('data-dimmed');
    expect(written([false, false])).toContain('data-dimmed');
  });

  it('lists each of its places as a button', () => {
    const list = renderToString(
      <ClusterList context={context} cluster={CLUSTER} onSelect={nothing} onClose={nothing} />,
    );
    expect(list.match(/<li>/g)).toHaveLength(CLUSTER.places.length);
    for (const { place } of CLUSTER.places)
      expect(list).toContain(`<bdi class="place-row-name" TRANSLATE="no">${place.name[language]}</bdi>`);
  });
});

describe('Arabic places close together', () => {
  it('are counted in each of their forms', () => {
    const { closeTogether, passagesToCome, placesToCome } = messagesFor('ar');
    for (const say of [closeTogether, passagesToCome, placesToCome]) {
      expect(new Set([0, 1, 2, 3, 11, 100].map((count) => say(count).replace(/\d+/, '#'))).size).toBe(6);
    }
    expect(closeTogether(11)).toContain('11 مكانًا');
  });
});
