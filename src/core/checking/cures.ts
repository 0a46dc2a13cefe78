import type { Issue } from '../validation/issue.ts';
import { expectedValue } from './expected-value.ts';

/** How an issue’s `expected` reads, `…` standing for any words, and what an editor does about it. */
export type Cure = { readonly expected: string; readonly cure: string };

/**
 * Every fault an editor must decide about, with its cure: the guide `data/README.md` prints this list. The first line
 * that fits an issue is its cure, so narrower lines stand before wider ones.
 */
export const CURES: readonly Cure[] = [
  // Files.
  { expected: 'this file, in UTF-8', cure: 'make the file; a good article to copy is named at the head of the guide' },
  { expected: 'UTF-8', cure: 'save the file in the encoding UTF-8; text editors ask for it under “Save as”' },
  { expected: 'UTF-8 without byte order mark', cure: 'save the file as “UTF-8”, not as “UTF-8 with BOM”' },
  { expected: 'plain text in UTF-8', cure: 'open the document in its own program, and save it as plain text' },
  { expected: 'a comma or …', cure: 'put the comma, or close the bracket, before what was found' },
  { expected: 'a value', cure: 'write the value, or take out the comma before it' },
  { expected: 'a colon', cure: 'put a colon between the name of the field and its value' },
  { expected: 'the name of a field, in double quotes', cure: 'put the name in "", or take out the comma before it' },
  { expected: 'each field once', cure: 'keep the field that is right, and take the other out' },
  { expected: 'the end of the file', cure: 'take out what stands after the last bracket' },
  { expected: 'the folder of an article…', cure: 'take only the outlines over; see “From other programs”' },
  { expected: '…From other programs…', cure: 'take only the outlines over; see “From other programs”' },
  { expected: 'at most … MB…', cure: 'simplify the outlines; see “How large it may be”' },
  { expected: 'at most … positions in all: …', cure: 'simplify the outlines; see “How large it may be”' },
  { expected: 'at most … records', cure: 'split the article in two' },
  { expected: 'a record of at most … values', cure: 'simplify the outline of this place; see “How large it may be”' },
  { expected: 'a file of its own', cure: 'put the file itself there in place of the link' },
  { expected: 'a file', cure: 'put the file there' },
  { expected: 'one that may be read', cure: 'give yourself leave to read the file' },
  { expected: 'a folder of the project itself', cure: 'put the folder itself there in place of the link' },
  { expected: 'folders that are no links', cure: 'put the folder itself there in place of the link' },
  { expected: 'plain names', cure: 'rename the file' },
  { expected: 'names that differ by more than case, accents or blanks', cure: 'rename one of the two files' },
  { expected: 'small letters, digits and single hyphens', cure: 'rename the folder, and `id` in article.json with it' },
  { expected: 'a file that says which of them stands at /…', cure: 'make site.json; see “Several articles”' },
  { expected: 'the name of a folder beside it: …', cure: 'write one of these folders’ names' },
  // The proof.
  {
    expected: 'a fingerprint, written by `mawdi fingerprint`…',
    cure: 'run `npx mawdi fingerprint`; see “fingerprint.json”',
  },
  {
    expected: '…`mawdi fingerprint` writes it anew',
    cure: 'run `npx mawdi fingerprint` again; see “fingerprint.json”',
  },
  { expected: 'a hash…', cure: 'run `npx mawdi fingerprint` again; see “fingerprint.json”' },
  { expected: 'at least one hash', cure: 'run `npx mawdi fingerprint` again; see “fingerprint.json”' },
  {
    expected: '…take it out of the text, and write the fingerprint anew',
    cure: 'take the character out of article.txt, run `npx mawdi fingerprint`, and check again',
  },
  {
    expected: 'countries by their two letters of ISO 3166-1, such as SD',
    cure: 'write the letters of each country, or leave `countries` out',
  },
  {
    expected: 'a point in a country that it names: …',
    cure: 'compare the coordinates, longitude first, and `countries` with the article',
  },
  {
    expected: '… is placed within … km, less than a pixel …',
    cure: 'write the margin it gives, or a wider one',
  },
  {
    expected: 'the words of the text; paragraph … does not hold these…',
    cure: 'find the words with `npx mawdi locate`, and copy them from the text',
  },
  {
    expected: 'the words printed in paragraph …',
    cure: 'compare with the text: `npx mawdi check --text article.txt` gives the words to write',
  },
  {
    expected: 'the words right … the quotation …',
    cure: 'run `npx mawdi check --text article.txt`, which gives the words to write',
  },
  {
    expected: 'the words printed right … the quotation …',
    cure: 'run `npx mawdi check --text article.txt`, which gives the words to write',
  },
  {
    expected: 'context that … with a whole word …',
    cure: 'run `npx mawdi check --text article.txt`, which gives the words to write',
  },
  { expected: 'a quotation that … elsewhere: …', cure: 'begin or end the quotation at another word' },
  { expected: 'whole words; it …', cure: 'take the whole word into the quotation, or leave it out' },
  { expected: 'at least …: a shorter quotation …', cure: 'quote a few words more' },
  { expected: 'words that stand once in paragraph …', cure: 'quote a few words more, before or after' },
  {
    expected: 'a paragraph from … to …',
    cure: 'count the lines of the text that are not blank, from 1; `npx mawdi locate` gives the number',
  },
  { expected: 'words of paragraph …', cure: 'copy the words of the date from that paragraph' },
  {
    expected: 'whole words of the quotation or its context, or at least …',
    cure: 'copy more words of the date from the paragraph',
  },
  { expected: 'printed order: …', cure: 'move the passage to where it stands in the text' },
  { expected: 'a paragraph after that of …', cure: 'put the subheadings in the order of the text' },
  // Characters.
  { expected: 'no bidi control characters', cure: 'take the character out; retype the word if you cannot see it' },
  {
    expected: 'no control characters, line breaks or U+FFFD',
    cure: 'take the character out; retype the word if you cannot see it',
  },
  {
    expected: 'no characters that cannot be seen: …',
    cure: 'take the character out; retype the word if you cannot see it',
  },
  {
    expected: 'no code points that Unicode says are no characters',
    cure: 'take the character out; retype the word if you cannot see it',
  },
  { expected: 'whole characters, without half of a surrogate pair', cure: 'retype the character' },
  { expected: 'at most 4 combining marks in a row …', cure: 'take out the marks that are too many' },
  { expected: 'plain text, without markup', cure: 'write the words alone, without tags, links or entities' },
  // Ids and references.
  { expected: 'an id used once; …', cure: 'give one of the two another id, and the references to it' },
  { expected: 'an id used once among the scenes', cure: 'give one of the two scenes another id' },
  { expected: 'an id of …', cure: 'write a short name, such as p2-prices' },
  { expected: 'an id', cure: 'write a short name, such as p2-prices' },
  { expected: 'the id of a voice', cure: 'write the id of a voice in `voices`, or add the voice there' },
  { expected: 'the id of a place', cure: 'write the id of a place in places.geojson, or add the place there' },
  { expected: 'the id of a passage', cure: 'write the id of a passage in article.json, or add the passage there' },
  { expected: 'the id of a scene', cure: 'write the id of a scene in scenes.json, or add the scene there' },
  { expected: 'the id of another passage', cure: 'write the id of the passage whose words are printed again' },
  { expected: 'a passage that repeats none; …', cure: 'write the id of the passage that both repeat' },
  { expected: 'a place that some passage names', cure: 'add the place to the passage that names it, or take it out' },
  // Fields.
  { expected: 'this field, which may not be left out: …', cure: 'add the field' },
  { expected: 'an object…', cure: 'write the fields in braces, as shown' },
  { expected: 'a text by language…', cure: 'write the text in each language, in braces, as shown' },
  {
    expected: 'a text in …, a language of the article',
    cure: 'add the text in this language; or take the language out of `languages`',
  },
  { expected: '…, not an empty one', cure: 'write the text; a field that may be left out is taken out whole' },
  {
    expected: 'words of your own: …',
    cure: 'write your words in place of the …; a field that may be left out is taken out whole',
  },
  { expected: 'a text', cure: 'write it in quotation marks' },
  {
    expected: 'the tag of a language…',
    cure: 'write the tag of BCP 47: two or three small letters, as in lang="fr" of web pages',
  },
  { expected: 'each language once', cure: 'take out the second' },
  { expected: 'a list of …', cure: 'write a list in square brackets; an empty one is []' },
  { expected: 'at least …', cure: 'add what is missing' },
  {
    expected: 'at most … code points, as many as …',
    cure: 'run `npx mawdi check --text article.txt`, which gives the words to write',
  },
  {
    expected: "at most …, the paragraph's length",
    cure: 'run `npx mawdi check --text article.txt`, which gives the number to write',
  },
  { expected: 'at most … code points', cure: 'shorten the text' },
  { expected: 'at most … km for the precision …', cure: 'write a smaller margin, or a coarser precision' },
  { expected: 'at most … decimals for the precision …', cure: 'round the coordinates' },
  { expected: 'at most …: what a class reads at a glance; …', cure: 'show fewer words of it: add `words`' },
  { expected: 'at most …', cure: 'take out what is too much' },
  { expected: 'a whole number from … to …', cure: 'write a number in this range, without quotation marks' },
  { expected: 'a number of kilometres', cure: 'write a number, without quotation marks' },
  { expected: 'more than 0 km', cure: 'write the margin: how far off the mark may be' },
  { expected: 'true or false', cure: 'write true or false, without quotation marks' },
  { expected: 'one of …', cure: 'write the one that fits; the guide says what each means' },
  { expected: 'a colour: …', cure: 'write the number of a colour; the guide names them' },
  {
    expected: 'another colour, or another icon than …',
    cure: 'change the colour or the icon of one of the two topics',
  },
  { expected: 'a day of the calendar, yyyy-mm-dd', cure: 'write the day as 2019-01-22' },
  {
    expected: 'a date in EDTF level 1…',
    cure: 'write the date as far as it is printed: 2018, 2018-08, 2018-08-19 or ../2019-01-22',
  },
  { expected: 'a date not after the day of publication, …', cure: 'correct the date, or the standing' },
  { expected: 'a date no later than the article, …', cure: 'tell what was known on that day' },
  { expected: 'an address …', cure: 'copy the address from the browser’s address bar' },
  // Attribution and places of a passage.
  { expected: 'another standing: …', cure: 'write another standing, or another kind of source for the voice' },
  {
    expected: "the editor's caution, since this is an allegation",
    cure: 'add `note`: what a reader should know before believing it',
  },
  {
    expected: 'why the passage has no place on the map',
    cure: 'add `unmapped`: what could not be put on the map, and why',
  },
  { expected: 'whole words that stand in the quotation', cure: 'copy the words from the quotation' },
  { expected: 'whole words of the translation of the passage', cure: 'copy the words from the translation' },
  { expected: 'words that hold …', cure: 'show more words, so that the name of the place is among them' },
  // Geometry.
  { expected: 'a Point for the precision …', cure: 'give it a point, or a coarser precision' },
  {
    expected: 'no point for the precision …',
    cure: 'draw a line or an area, or write null: then it is listed without a mark',
  },
  { expected: '… for the kind …', cure: 'draw it as this type, or write another kind' },
  { expected: 'a Point, LineString, …', cure: 'write one of these types, or null in place of the geometry' },
  { expected: '[longitude, latitude]…', cure: 'write the longitude first: east is positive, west negative' },
  { expected: 'a longitude from …', cure: 'write the longitude first: east is positive, west negative' },
  { expected: 'a latitude from …', cure: 'write the longitude first, then the latitude' },
  { expected: 'a ring of …', cure: 'draw the outline again, in geojson.io or QGIS' },
  { expected: 'a closed ring, …', cure: 'write the first position again as the last' },
  { expected: 'a ring that does not touch or cross itself', cure: 'move or take out one of the positions found' },
  { expected: 'a ring around an area', cure: 'draw the outline again: its positions lie on one line' },
  { expected: 'an exterior ring wound counterclockwise …', cure: 'reverse the order of the positions' },
  { expected: 'a hole wound clockwise …', cure: 'reverse the order of the positions' },
  { expected: 'a place on the base map, …', cure: 'write null as its geometry, and the precision vague or country' },
  { expected: 'a point on land, or a place at sea', cure: 'look at the point on a map' },
  { expected: 'a point nearer to the other places, …', cure: 'look at the point on a map' },
  { expected: 'a collection without them: …', cure: 'take these fields out; see “From other programs”' },
  { expected: 'a Wikidata id such as …', cure: 'copy the id from the address of the Wikidata page, or leave it out' },
  { expected: 'a Wikidata id', cure: 'copy the id from the address of the Wikidata page, or leave it out' },
  // Presentation and lesson.
  { expected: 'no figure in a scene that quotes', cure: 'take out `figure`, or the passages' },
  { expected: '`words` and `translation`, or neither', cure: 'write both, or neither' },
  { expected: 'no second part of what … shows: …', cure: 'show one longer part in place of the two' },
  { expected: 'steps of … minutes in all', cure: 'change the minutes of the steps, or of the plan' },
  { expected: 'a `scene` or an `activity`', cure: 'write one of the two' },
  { expected: 'a name and a date, no address', cure: 'name the source and its date; the address goes into `url`' },
  { expected: 'a passage that holds …', cure: 'write the term as printed, or the id of a passage that has it' },
  { expected: 'none: it is never shown without who makes it', cure: 'choose another passage' },
  { expected: 'no words that name who says it; …', cure: 'add `words`: a part that does not name the voice' },
  { expected: 'a place: the passage names some', cure: 'add `place`: the id of a place the passage names' },
  { expected: 'a place the passage speaks of', cure: 'write the id of a place the passage names' },
];

const PATTERNS = CURES.map(({ expected, cure }) => {
  const parts = expected.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { expected, cure, pattern: new RegExp(`^${parts.join('.*')}$`, 'su') };
});

/** The line of the list that fits an issue; `undefined` where the value to write is known, or none fits. */
export function cureLine({ expected }: Pick<Issue, 'expected'>): Cure | undefined {
  if (expectedValue(expected)) return undefined;
  return PATTERNS.find(({ pattern }) => pattern.test(expected));
}

/** The issue with what an editor does about it, where a person must decide. */
export function withCure(issue: Issue): Issue {
  const cure = cureLine(issue)?.cure;
  return cure === undefined || issue.cure !== undefined ? issue : { ...issue, cure };
}
