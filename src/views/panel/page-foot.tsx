import type { FullViewContext, ViewContext } from '../../core/i18n/view-context.ts';
import type { DownloadFormat } from '../../core/i18n/messages/later.ts';
import { CREDIT_MESSAGES } from '../../core/i18n/build-messages.ts';
import { inInterface } from '../../core/text/languages.ts';
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
  readonly reading: Pick<FullViewContext, 'words'>;
  /** Path of the site as a single file. */
  readonly whole: string;
  /** In the order they are offered. */
  readonly files: readonly { readonly id: DownloadFormat; readonly href: string }[];
  /** The map as pictures, by the names of their aspect ratios and file formats. */
  readonly pictures: readonly { readonly name: string; readonly href: string }[];
};

/** Downloads: the site as a single file, the data in every format, and the map as a picture. */
export function Downloads({ reading: { words }, whole, files, pictures }: Props) {
  return (
    <section class="downloads" aria-labelledby="downloads-head">
      <h2 class="downloads-head" id="downloads-head">
        {words.downloads}
      </h2>
      <p>{words.downloadsLead}</p>
      <ul class="downloads-list">
        <li>
          <a href={whole} download>
            <bdi dir="ltr">HTML</bdi>
          </a>
          <span>: {words.downloadWhole}</span>
        </li>
        {files.map(({ id, href }) => (
          <li key={id}>
            <a href={href} download>
              <bdi dir="ltr">{NAMES[id]}</bdi>
            </a>
            <span>: {words.downloadGoodFor[id]}</span>
          </li>
        ))}
      </ul>
      <p>
        {words.pictures}:{' '}
        {pictures.map(({ name, href }, at) => (
          <>
            {at > 0 && ' · '}
            <a href={href} download dir="ltr">
              {name}
            </a>
          </>
        ))}
      </p>
    </section>
  );
}

/** Credits for each part of the page. `basemap`: the sources of the base map. */
export function Credits({ reading, basemap }: { readonly reading: ViewContext; readonly basemap: string }) {
  const { article } = reading.index;
  const words = inInterface(CREDIT_MESSAGES, reading.language);
  return (
    <footer class="credits">
      <h2 class="credits-head">{words.head}</h2>
      <p>
        <ArticleText reading={reading} text={article.credit} />
      </p>
      <p>
        {words.title}: <ArticleText reading={reading} text={article.titleSource} />
      </p>
      <p>{basemap}</p>
      <p>{words.code}</p>
    </footer>
  );
}
