import type { Article } from '../core/article/article.ts';

// Names that formats are told apart by. None of them is ever asked for anything: they only look like addresses.

export const KML = 'http://www.opengis.net/kml/2.2';
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const LINKED_PLACES_CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
export const SCHEMA_ORG = 'https://schema.org';
export const DARWIN_CORE = 'http://rs.tdwg.org/dwc/terms/';

export function wikidataEntity(id: string): string {
  return `http://www.wikidata.org/entity/${id}`;
}

export function geonamesEntity(id: number): string {
  return `https://sws.geonames.org/${id}/`;
}

function creativeCommons(kind: string, version: string): string {
  return `https://creativecommons.org/licenses/${kind}/${version}/`;
}

const CREATIVE_COMMONS = /\bCC (BY(?:-NC)?(?:-SA|-ND)?) (\d\.\d)\b/;

/**
 * The address of the licence our own part of the data is under, where the article's credit names one of Creative Commons.
 * It covers translations, notes and placing; the quotations stay their publisher's. Nothing is licensed by default.
 */
export function licenceOf({ credit }: Article): string | undefined {
  const named = Object.values(credit).flatMap((text) => CREATIVE_COMMONS.exec(text) ?? []);
  const [, kind, version] = named;
  return kind && version ? creativeCommons(kind.toLowerCase(), version) : undefined;
}
