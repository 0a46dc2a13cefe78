import type { FullViewContext, ViewContext } from '../../core/i18n/view-context.ts';
import type { DownloadFormat } from '../../core/i18n/messages/later.ts';
import type { CreditMessages } from '../../core/i18n/messages/build.ts';
import { ArticleText } from '../../browser/article-text.tsx';

const NAMES: Readonly<Record<DownloadFormat, string>> = {
  csv: 'CSV',
  geojson: 'GeoJSON',
  kml: 'KML',
  linkedPlaces: 'Linked Places',
  webAnnotation: 'Web Annotation',
  bibtex: 'BibTeX',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  archive: 'ZIP',
};

type Props = {
  readonly context: Pick<FullViewContext, 'messages'>;
  /** Path of the site as a single file. */
  readonly whole: string;
  /** In the order they are offered. */
  readonly files: readonly { readonly id: DownloadFormat; readonly href: string }[];
  /** The map as pictures, by the names of their aspect ratios and file formats. */
  readonly pictures: readonly { readonly name: string; readonly href: string }[];
};

/** Downloads: the site as a single file, the data in every format, and the map as a picture. */
export function Downloads({ context: { messages }, whole, files, pictures }: Props) {
  return (
    <section class="downloads" aria-labelledby="downloads-head">
      <h2 class="downloads-head" id="downloads-head">
        {messages.downloads}
      </h2>
      <p>{messages.downloadsLead}</p>
      <ul class="downloads-list">
        <li>
          <a href={whole} download>
            <bdi dir="ltr">HTML</bdi>
          </a>
          <span>
            {messages.formats.colon} {messages.downloadWhole}
          </span>
        </li>
        {files.map(({ id, href }) => (
          <li key={id}>
            <a href={href} download>
              <bdi dir="ltr">{NAMES[id]}</bdi>
            </a>
            <span>
              {messages.formats.colon} {messages.downloadGoodFor[id]}
            </span>
          </li>
        ))}
      </ul>
      {pictures.length > 0 && (
        <p>
          {messages.pictures}
          {messages.formats.colon}{' '}
          {pictures.map(({ name, href }, at) => (
            <>
              {at > 0 && ' · '}
              <a href={href} download dir="ltr">
                {name}
              </a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

type CreditsProps = { readonly context: ViewContext; readonly messages: CreditMessages; readonly basemap: string };

/** Credits for each part of the page. `basemap`: the sources of the base map. */
export function Credits({ context, messages, basemap }: CreditsProps) {
  const { article } = context.index;
  return (
    <footer class="credits">
      <h2 class="credits-head">{messages.head}</h2>
      <p>
        <ArticleText context={context} text={article.credit} />
      </p>
      <p>
        {messages.title}
        {context.messages.formats.colon} <ArticleText context={context} text={article.titleSource} />
      </p>
      <p>{basemap}</p>
      <p>{messages.code}</p>
    </footer>
  );
}
