import { listSeparator } from '../core/i18n/format.ts';
import type { Article, Language, Passage, Place, Text, Voice } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { restsOn, sourceTypeOf } from '../core/article/attribution.ts';
import { inLanguage, languageOf, otherLanguages } from '../core/article/article-languages.ts';
import { attributionText, standingLine } from './attribution-text.ts';
import {
  downloadPath,
  DOWNLOADS,
  mapAddress,
  passageAddress,
  placeAddress,
  type Site,
} from '../core/site/site-paths.ts';
import { exportMessages } from './export-messages.ts';
import { geonamesEntity, licenceOf, SCHEMA_ORG, wikidataEntity } from './namespaces.ts';
import { precisionLine, WHERE_PREC } from './data-columns.ts';

/**
 * JSON-LD for search engines in `language`, safe inside a script element: the map, the data, the article both are based
 * on, and its passages. A passage in quotation marks is a Quotation, any other a Claim; both name their voice, and
 * nothing rates a claim: a ClaimReview would say that we had checked it.
 */
export function schemaOrg(index: ArticleIndex, site: Site, language: Language): string {
  const { article } = index;
  const document = {
    '@context': SCHEMA_ORG,
    '@graph': [
      ...mainNodes(index, site, language, article.places),
      ...article.voices.map((voice) => speaker(article, voice, language)),
      ...article.places.map((place) => placeNode(article, site, place, language)),
      ...article.passages.map((passage) => passageNode(index, site, passage, language)),
    ],
  };
  return scriptSafe(JSON.stringify(document));
}

/** The same without voices, places and passages: small enough to be in the page itself. */
export function schemaOrgOfPage(index: ArticleIndex, site: Site, language: Language): string {
  return scriptSafe(JSON.stringify({ '@context': SCHEMA_ORG, '@graph': mainNodes(index, site, language) }));
}

function mainNodes(index: ArticleIndex, site: Site, language: Language, about: readonly Place[] = []) {
  return [newsArticle(index, language), map(index, site, language, about), dataset(index, site, language)];
}

/** Escapes text that could end the script element, open a comment in it, or be filled in by a template. */
function scriptSafe(json: string): string {
  return json.replace(/[<>&%\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const refer = (kind: string, id: string) => ({ '@id': `#${kind}-${id}` });

/** The text in the next language of the article, if it has more than one. */
function alternateName(article: Article, language: Language, say: (language: Language) => string) {
  const [other] = otherLanguages(article, language);
  return other === undefined ? {} : { alternateName: say(other) };
}

const nameIn = (name: Text) => (language: Language) => inLanguage(name, language);

function newsArticle({ article }: ArticleIndex, language: Language) {
  return {
    ...refer('article', article.id),
    '@type': 'NewsArticle',
    headline: inLanguage(article.title, language),
    inLanguage: languageOf(article),
    datePublished: article.published,
    author: { '@type': 'Organization', name: inLanguage(article.byline, language) },
    publisher: { '@type': 'Organization', name: inLanguage(article.outlet, language) },
    copyrightNotice: inLanguage(article.credit, language),
    ...(article.url !== undefined && { url: article.url }),
  };
}

function map({ article }: ArticleIndex, site: Site, language: Language, about: readonly Place[]) {
  return {
    ...refer('map', article.id),
    '@type': 'Map',
    name: exportMessages(language).mapOf(inLanguage(article.title, language)),
    inLanguage: language,
    isBasedOn: refer('article', article.id),
    creditText: inLanguage(article.credit, language),
    ...(about.length > 0 && { about: about.map((place) => refer('place', place.id)) }),
    ...(site.base !== '' && { url: mapAddress(site, language) }),
  };
}

function dataset({ article }: ArticleIndex, site: Site, language: Language) {
  const licence = licenceOf(article);
  const name = (of: Language) => exportMessages(of).mapOf(inLanguage(article.title, of));
  return {
    ...refer('data', article.id),
    '@type': 'Dataset',
    name: name(language),
    ...alternateName(article, language, name),
    description: `${name(language)}${listSeparator(exportMessages(language).formats)}${inLanguage(article.outlet, language)}`,
    inLanguage: [...article.languages],
    isBasedOn: refer('article', article.id),
    creditText: inLanguage(article.credit, language),
    ...(licence !== undefined && { license: licence }),
    distribution: DOWNLOADS.map(({ extension, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: `${site.base}${downloadPath(article, extension)}`,
    })),
  };
}

function speaker(article: Article, voice: Voice, language: Language) {
  const isPerson = voice.count === 'one';
  const messages = exportMessages(language);
  const unnamed = voice.named ? '' : voice.count === 'several' ? messages.unnamed.several : messages.unnamed.one;
  return {
    ...refer('voice', voice.id),
    '@type': isPerson ? 'Person' : 'Organization',
    name: inLanguage(voice.name, language),
    ...alternateName(article, language, nameIn(voice.name)),
    description: `${inLanguage(voice.name, language)}${unnamed}`,
  };
}

function placeNode(article: Article, site: Site, place: Place, language: Language) {
  const { wikidata, geonames } = place.ids;
  const sameAs = [
    ...(wikidata === undefined ? [] : [wikidataEntity(wikidata)]),
    ...(geonames === undefined ? [] : [geonamesEntity(geonames)]),
  ];
  const { geometry } = place;
  return {
    ...refer('place', place.id),
    '@type': 'Place',
    name: inLanguage(place.name, language),
    ...alternateName(article, language, nameIn(place.name)),
    url: placeAddress(site, place, language),
    description: precisionLine(place, language),
    ...(sameAs.length > 0 && { sameAs }),
    // A circle, since bare coordinates would be drawn as a pin.
    ...(geometry?.type === 'Point' && {
      geo: {
        '@type': 'GeoCircle',
        geoMidpoint: {
          '@type': 'GeoCoordinates',
          longitude: geometry.coordinates[0],
          latitude: geometry.coordinates[1],
        },
        geoRadius: Math.round(place.uncertaintyKm * 1000),
      },
    }),
    additionalProperty: [
      property('precision', place.precision),
      property('where_prec', WHERE_PREC[place.precision]),
      property('uncertaintyKm', place.uncertaintyKm),
      property('coordinateUncertaintyInMeters', Math.round(place.uncertaintyKm * 1000)),
      property('georeferenceSources', place.geometrySource),
    ],
  };
}

function passageNode(index: ArticleIndex, site: Site, passage: Passage, language: Language) {
  const { article } = index;
  const source = refer('voice', restsOn(index, passage).id);
  const isQuotation = passage.form === 'direct';
  return {
    ...refer('passage', passage.id),
    '@type': isQuotation ? 'Quotation' : 'Claim',
    name: attributionText(index, passage, language),
    description: `${attributionText(index, passage, language)} ${standingLine(index, passage, language)}`,
    text: passage.quote,
    inLanguage: languageOf(article),
    ...(isQuotation ? { spokenByCharacter: source } : { appearance: refer('article', article.id) }),
    creator: passage.voices.map((voice) => refer('voice', voice)),
    isPartOf: refer('article', article.id),
    url: passageAddress(site, passage, language),
    ...workTranslation(article, passage),
    ...(passage.when && { temporalCoverage: passage.when.edtf }),
    contentLocation: [...new Set(passage.places.map(({ place }) => place))].map((id) => refer('place', id)),
    keywords: [
      `source-type:${sourceTypeOf(index, passage)}`,
      `standing:${passage.standing}`,
      `form:${passage.form}`,
      ...passage.topics,
    ],
    identifier: identifiers(passage, language),
  };
}

/** Our translations into the other languages of the article. */
function workTranslation({ languages }: Article, { translation }: Passage) {
  const translations = languages.slice(1).map((language) => ({
    '@type': 'CreativeWork',
    inLanguage: language,
    text: inLanguage(translation, language),
    translator: { '@type': 'Organization', name: exportMessages(language).product },
  }));
  return translations.length === 0
    ? {}
    : { workTranslation: translations.length === 1 ? translations[0] : translations };
}

/** schema.org has no terms for these; each is a PropertyValue with a name. */
function identifiers(passage: Passage, language: Language) {
  const { when, unmapped } = passage;
  return [
    property('paragraph', passage.paragraph),
    property('start', passage.start, 'Unicode code points in the paragraph'),
    property('end', passage.end, 'Unicode code points in the paragraph, exclusive'),
    property('prefix', passage.prefix),
    property('suffix', passage.suffix),
    ...(when ? [property('verbatimEventDate', when.words)] : []),
    ...(when?.note ? [property('dateNote', inLanguage(when.note, language))] : []),
    ...(unmapped ? [property('unmapped', inLanguage(unmapped, language))] : []),
    ...(passage.repeats === undefined ? [] : [property('repeats', passage.repeats)]),
    ...passage.places.flatMap((mention) => [
      property(`relation:${mention.place}`, mention.relation),
      property(`verbatimLocality:${mention.place}`, mention.words),
    ]),
  ];
}

function property(propertyID: string, value: string | number, unitText?: string) {
  return { '@type': 'PropertyValue', propertyID, value, ...(unitText !== undefined && { unitText }) };
}
