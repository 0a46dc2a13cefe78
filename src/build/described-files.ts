import { oEmbed } from '../embed/oembed.ts';
import { schemaOrg } from '../exports/schema-org.ts';
import { indexArticle } from '../model/article-index.ts';
import { SOCIAL_CARD } from '../pictures/social-card-size.ts';
import type { Site } from '../site/addresses.ts';
import { oEmbedPath, schemaPath, socialCardPath } from '../site/paths.ts';
import { messagesFor } from '../words/words-in.ts';
import type { SiteFile } from './site-file.ts';
import type { SiteWriting } from './site-writing.ts';

/** What search engines and sites that show previews are told of an article; previews need the address of the site. */
export function* describedFiles({ base, proven: { article } }: SiteWriting): Generator<SiteFile> {
  const index = indexArticle(article);
  const site: Site = { base, article };
  for (const language of article.languages) {
    yield { path: schemaPath(language), bytes: schemaOrg(index, site, language) };
    if (base === '') continue;
    const picture = { path: socialCardPath(language), ...SOCIAL_CARD };
    const bytes = oEmbed({ article, language, provider: messagesFor(language).product, site, picture });
    yield { path: oEmbedPath(language), bytes };
  }
}
