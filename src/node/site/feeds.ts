import { closestLanguage, inLanguage } from '../../core/article/article-languages.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import { foldersOf, pageFolder } from '../../core/site/site-paths.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import type { Language } from '../../core/text/languages.ts';
import type { SiteFile } from '../site-file.ts';
import type { ArticleEntry } from './write-article.ts';

type Languages = readonly [Language, ...Language[]];

/** The feeds of a site in a language: their paths below the site. */
export const FEED_FILES = {
  atom: (language: Language, languages: Languages) => `${languageFolder({ languages }, language)}feed.xml`,
  json: (language: Language, languages: Languages) => `${languageFolder({ languages }, language)}feed.json`,
} as const;

/** Articles in one feed; feed readers ask for it again and again. */
const MOST_ENTRIES = 50;

/**
 * The feeds of a site in each of its languages: Atom (RFC 4287) and JSON Feed 1.1. `articles`: newest first; `base`: the
 * absolute address of the site, ending in `/`, or empty: addresses are then relative to the feed, which feed readers
 * resolve.
 */
export function* feedFiles(articles: readonly ArticleEntry[], languages: Languages, base: string): Generator<SiteFile> {
  for (const language of languages) {
    const folder = languageFolder({ languages }, language);
    const toSite = base === '' ? '../'.repeat(folder.split('/').length - 1) : base;
    const entries = articles.slice(0, MOST_ENTRIES).map((article) => entryIn(article, language, toSite));
    const { front } = allMessages(language);
    const title = `${front.title} · ${messagesFor(language).product}`;
    const home = `${toSite}${folder}` || './';
    yield {
      path: FEED_FILES.atom(language, languages),
      bytes: atom({ language, title, home, self: base === '' ? '' : `${home}feed.xml` }, entries),
    };
    const items = entries.map(({ id, href, title: name, outlet, summary, published, language: own }) => ({
      id,
      url: href,
      title: name,
      content_text: summary,
      date_published: `${published}T00:00:00Z`,
      authors: [{ name: outlet }],
      language: own,
    }));
    const feed = { version: JSON_FEED, title, home_page_url: home, language, items };
    yield { path: FEED_FILES.json(language, languages), bytes: `${JSON.stringify(feed, null, 1)}\n` };
  }
}

type Entry = ReturnType<typeof entryIn>;

/** An article in a feed: its headline and outlet as printed, and what its map rests on. */
function entryIn(article: ArticleEntry, language: Language, toSite: string) {
  const own = closestLanguage(article, language);
  const { folder } = foldersOf(article, false);
  const href = `${toSite}${folder}${pageFolder(article, own, 'map')}`;
  const messages = messagesFor(own);
  const { passages, sources, isOutletHeard, published, id } = article;
  return {
    // An identifier must stay the same where a site moves.
    id: `urn:x-mawdi:article:${id}`,
    href,
    language: own,
    title: inLanguage(article.title, own),
    outlet: inLanguage(article.outlet, own),
    summary: `${messages.passages(passages)}${messages.fromVoices(sources, isOutletHeard)}`,
    published,
  };
}

type Feed = { readonly language: Language; readonly title: string; readonly home: string; readonly self: string };

function atom({ language, title, home, self }: Feed, entries: readonly Entry[]): string {
  const updated = `${entries[0]?.published ?? '1970-01-01'}T00:00:00Z`;
  const written = entries.map(
    (each) => `  <entry xml:lang="${each.language}">
    <id>${escapeHtml(each.id)}</id>
    <title>${escapeHtml(each.title)}</title>
    <link href="${escapeHtml(each.href)}"/>
    <published>${each.published}T00:00:00Z</published>
    <updated>${each.published}T00:00:00Z</updated>
    <author><name>${escapeHtml(each.outlet)}</name></author>
    <summary>${escapeHtml(each.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="${ATOM}" xml:lang="${language}">
  <id>${self === '' ? `urn:x-mawdi:site:${entries[0]?.id.split(':').at(-1) ?? ''}:${language}` : escapeHtml(self)}</id>
  <title>${escapeHtml(title)}</title>
  <updated>${updated}</updated>
  <link href="${escapeHtml(home)}"/>
${self === '' ? '' : `  <link rel="self" href="${escapeHtml(self)}"/>\n`}${written.join('')}</feed>
`;
}

/** The XML namespace of Atom, never requested as an address. */
const ATOM = ['http:', '', 'www.w3.org', '2005', 'Atom'].join('/');

/** The address that names the version of JSON Feed, never requested. */
const JSON_FEED = ['https:', '', 'jsonfeed.org', 'version', '1.1'].join('/');
