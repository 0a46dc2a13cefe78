import type { Language, Passage, Text } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { restsOn, sourceTypeOf } from '../core/article/attribution.ts';
import { directionOf } from '../core/text/languages.ts';
import { inLanguage, languageOf } from '../core/article/article-languages.ts';
import { attributionText } from './attribution-text.ts';
import { exportMessages } from './export-messages.ts';
import { ANNOTATION_CONTEXT, DARWIN_CORE, geonamesEntity, licenceOf, wikidataEntity } from './namespaces.ts';
import { type Mention, type MentionRow, mentionsIn } from './data-columns.ts';
import { downloadPath, identityOf, type Site } from '../core/site/site-paths.ts';

/** Readers of JSON-LD 1.1 leave `mentions` unchanged; `offsetUnit` is the unit of the offsets. */
const CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    mawdi: 'urn:x-mawdi:',
    dwc: DARWIN_CORE,
    offsetUnit: 'mawdi:offsetUnit',
    mentions: { '@id': 'mawdi:mentions', '@type': '@json' },
  },
];

/**
 * A W3C Web Annotation collection of one page, one annotation for each passage. The target locates the quotation by its
 * text (TextQuoteSelector), or by its paragraph and the offsets in it (TextPositionSelector, in code points as the
 * recommendation counts). The first bodies are the attribution.
 */
export function webAnnotation(index: ArticleIndex, site: Site): string {
  const { article } = index;
  const id =
    site.base === ''
      ? `urn:x-mawdi:article:${article.id}:annotations`
      : `${site.base}${downloadPath(article, 'annotations.json')}`;
  const items = article.passages.map((passage) => annotation(index, site, passage));
  const collection = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: article.languages.map((language) => exportMessages(language).mapOf(inLanguage(article.title, language))),
    creator: { type: 'Software', name: exportMessages('en').product },
    ...rights(index),
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function annotation(index: ArticleIndex, site: Site, passage: Passage) {
  const mentions = mentionsIn(index, site, passage);
  return {
    id: identityOf(site, { passage: passage.id }),
    type: 'Annotation',
    motivation: ['describing', 'classifying'],
    ...rights(index),
    body: [
      ...inEachLanguage(index, 'describing', (language) => attributionText(index, passage, language)),
      tag('source-type', sourceTypeOf(index, passage)),
      tag('standing', passage.standing),
      tag('form', passage.form),
      ...passage.voices.map((voice) => tag('voice', voice)),
      tag('rests-on', restsOn(index, passage).id),
      ...passage.topics.map((topic) => tag('topic', topic)),
      ...(passage.when ? [tag('edtf', passage.when.edtf)] : []),
      ...(passage.note ? commenting(index, passage.note) : []),
      ...(passage.unmapped ? commenting(index, passage.unmapped) : []),
      ...index.article.languages.slice(1).map((language) => ourTranslation(passage, language)),
      ...mentions.flatMap((mention) => placeBodies(index, site, mention)),
    ],
    target: target(index, passage),
    mentions: mentions.map(({ row }) => row),
  };
}

function target({ article }: ArticleIndex, passage: Passage) {
  const language = languageOf(article);
  return {
    type: 'SpecificResource',
    source: {
      id: article.url ?? `urn:x-mawdi:article:${article.id}`,
      type: 'Text',
      language,
      textDirection: directionOf(language),
      'dc:title': inLanguage(article.title, language),
      'dc:publisher': inLanguage(article.outlet, language),
      'dcterms:issued': article.published,
    },
    selector: [
      { type: 'TextQuoteSelector', exact: passage.quote, prefix: passage.prefix, suffix: passage.suffix },
      {
        type: 'FragmentSelector',
        value: `paragraph=${passage.paragraph}`,
        refinedBy: {
          type: 'TextPositionSelector',
          start: passage.start,
          end: passage.end,
          offsetUnit: `Unicode code points from 0 in paragraph ${passage.paragraph} of the article, counting paragraphs that are not blank from 1`,
        },
      },
    ],
  };
}

function placeBodies(index: ArticleIndex, site: Site, { place, row }: Mention): readonly object[] {
  if (!place) return [];
  const { wikidata, geonames } = place.ids;
  return [
    {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: identityOf(site, { place: place.id }),
      label: index.article.languages.map((language) => inLanguage(place.name, language)),
      ...(wikidata !== undefined && { 'skos:closeMatch': { id: wikidataEntity(wikidata) } }),
      ...(wikidata === undefined && geonames !== undefined && { 'skos:closeMatch': { id: geonamesEntity(geonames) } }),
      ...darwinCore(row),
    },
    tag('precision', `${place.id}:${place.precision}`),
    tag('where_prec', `${place.id}:${row['where_prec']}`),
    tag('relation', `${place.id}:${row['relation']}`),
  ];
}

const DARWIN_CORE_TERMS = [
  'verbatimLocality',
  'coordinateUncertaintyInMeters',
  'georeferenceSources',
  'georeferenceRemarks',
] as const;

function darwinCore(row: MentionRow): object {
  return Object.fromEntries(DARWIN_CORE_TERMS.map((term) => [`dwc:${term}`, row[term]]));
}

/** A tag of kind and value, `standing:alleged`, as tag clouds and search fields store it. */
function tag(kind: string, value: string) {
  return { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: `${kind}:${value}` };
}

function inEachLanguage({ article }: ArticleIndex, purpose: string, say: (language: Language) => string) {
  return article.languages.map((language) => textual(purpose, say(language), language));
}

function commenting(index: ArticleIndex, text: Text) {
  return inEachLanguage(index, 'commenting', (language) => inLanguage(text, language));
}

function ourTranslation({ translation }: Passage, language: Language) {
  const messages = exportMessages(language);
  const creator = { type: 'Software', name: messages.product };
  return {
    ...textual('describing', inLanguage(translation, language), language),
    label: messages.ourTranslation,
    creator,
  };
}

function textual(purpose: string, value: string, language: Language) {
  return {
    type: 'TextualBody',
    purpose,
    value,
    language,
    format: 'text/plain',
    textDirection: directionOf(language),
  };
}

function rights({ article }: ArticleIndex) {
  const licence = licenceOf(article);
  const credit = article.languages.map((language) => ({
    '@value': inLanguage(article.credit, language),
    '@language': language,
  }));
  return { ...(licence !== undefined && { rights: licence }), 'dc:rights': credit };
}
