import type { Article } from '../core/article/article.ts';

// Identifiers of formats. They look like addresses and are never requested.

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
 * The address of the licence of our part of the data, if the article’s credit names a Creative Commons licence. It
 * covers translations, notes and locations; the quotations stay their publisher’s. There is no default licence.
 */
export function licenceOf({ credit }: Article): string | undefined {
  const named = Object.values(credit).flatMap((text) => CREATIVE_COMMONS.exec(text) ?? []);
  const [, kind, version] = named;
  return kind && version ? creativeCommons(kind.toLowerCase(), version) : undefined;
}
