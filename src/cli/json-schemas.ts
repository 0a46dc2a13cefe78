import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import { articleSchema } from '../model/article-schema.ts';
import { fingerprintSchema } from '../model/fingerprint-schema.ts';
import { lessonSchema } from '../model/lesson-schema.ts';
import { siteSchema } from '../model/parse-site.ts';
import { placesSchema } from '../model/places-schema.ts';
import { scenesSchema } from '../model/scenes-schema.ts';

/** The published schemas by file name: draft-07, which is what editors read best. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  // What a schema language cannot say (a date of the calendar, NFC, offsets that agree) only `mawdi check` checks.
  const config: ConversionConfig = { target: 'draft-07', ignoreActions: ['check', 'transform'] };
  return {
    'article.schema.json': toJsonSchema(articleSchema, config),
    'places.schema.json': toJsonSchema(placesSchema, config),
    'scenes.schema.json': toJsonSchema(scenesSchema, config),
    'lesson.schema.json': toJsonSchema(lessonSchema, config),
    'fingerprint.schema.json': toJsonSchema(fingerprintSchema, config),
    'site.schema.json': toJsonSchema(siteSchema, config),
  };
}
