import * as v from 'valibot';
import { MAX_PARAGRAPHS } from './article-schema.ts';
import { ALGORITHM, HASH_DIGITS } from './fingerprint.ts';
import { schemaPointer, wholeNumber } from './schema-parts.ts';

const windowSchema = v.pipe(
  v.string('a hash'),
  v.regex(new RegExp(`^[0-9a-f]{${HASH_DIGITS}}$`), `a hash of ${HASH_DIGITS} small hexadecimal digits`),
);

const paragraphSchema = v.strictObject({
  length: v.pipe(wholeNumber(1, 1_000_000), v.description('Of the paragraph, in Unicode code points.')),
  windows: v.pipe(
    v.array(windowSchema, 'a list of hashes'),
    v.minLength(1, 'at least one hash'),
    v.description('One hash for each four words in a row, in printed order.'),
  ),
});

export const fingerprintSchema = v.pipe(
  v.strictObject({
    $schema: schemaPointer,
    algorithm: v.literal(ALGORITHM, `"${ALGORITHM}"`),
    paragraphs: v.pipe(
      v.array(paragraphSchema, 'a list of paragraphs'),
      v.maxLength(MAX_PARAGRAPHS, `at most ${MAX_PARAGRAPHS} paragraphs`),
    ),
  }),
  v.title('The fingerprint of an article'),
  v.description('Proves quotations verbatim without the text. Written by `mawdi fingerprint`, never by hand.'),
);
