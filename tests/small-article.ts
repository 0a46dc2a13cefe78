import { makeViewContext, type FullViewContext } from '../src/core/i18n/view-context.ts';
import { indexArticle } from '../src/core/article/article-index.ts';
import type { Article, Passage } from '../src/core/article/article.ts';
import { DEFAULT_TOPICS, DEFAULT_VOICE_KINDS } from '../src/core/validation/topic-schema.ts';
import { deepFreeze } from '../src/core/validation/parse-record.ts';
import { messagesFor } from '../src/core/i18n/messages-for.ts';
import type { PublishedLanguage as Language } from './published-pages.ts';

const PASSAGE: Passage = {
  id: 'p1',
  paragraph: 3,
  quote: 'القوارب لا تخرج ليلًا من المرسى',
  start: 0,
  end: 31,
  prefix: '',
  suffix: '',
  translation: { en: 'boats do not leave the harbour at night' },
  form: 'direct',
  voices: ['fisher'],
  standing: 'stated',
  topics: ['movement'],
  places: [{ place: 'harbour', words: 'من المرسى', relation: 'around' }],
};

/** Two passages of an invented article: what a fisher says, and the pull quote that prints it again. */
const ARTICLE: Article = {
  id: 'harbour-2020',
  languages: ['ar', 'en'],
  title: { ar: 'المرسى', en: 'The harbour' },
  titleSource: { ar: 'العنوان', en: 'The headline' },
  outlet: { ar: 'الساحل', en: 'The Coast' },
  byline: { ar: 'التحرير', en: 'The editors' },
  published: '2020-03-05',
  credit: { ar: 'نصّ مخترع.', en: 'An invented text.' },
  topics: DEFAULT_TOPICS,
  voiceKinds: DEFAULT_VOICE_KINDS,
  sections: [],
  voices: [
    { id: 'coast', name: { ar: 'الساحل', en: 'The Coast' }, named: true, count: 'institution', kind: 'outlet' },
    {
      id: 'fisher',
      name: { ar: 'صيّاد', en: 'A fisher' },
      named: false,
      count: 'one',
      kind: 'resident',
      through: { ar: 'لـ«الساحل»', en: 'to The Coast' },
    },
    {
      id: 'neighbours',
      name: { ar: 'جيرانه', en: 'His neighbours' },
      named: false,
      count: 'several',
      kind: 'expert',
    },
    { id: 'mayor', name: { ar: 'العمدة', en: 'The mayor' }, named: true, count: 'one', kind: 'official' },
  ],
  passages: [
    PASSAGE,
    { ...PASSAGE, id: 'p2', paragraph: 5, form: 'narration', voices: ['fisher', 'coast'], repeats: 'p1' },
  ],
  places: [
    {
      id: 'harbour',
      name: { ar: 'المرسى القديم', en: 'Old harbour', ckb: 'بەندەر' },
      kind: 'district',
      precision: 'district',
      uncertaintyKm: 4,
      geometrySource: 'Invented.',
      ids: {},
      default: 'shown',
      label: [10, 40],
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [9.9, 39.9],
            [10.1, 39.9],
            [10.1, 40.1],
            [9.9, 40.1],
            [9.9, 39.9],
          ],
        ],
      },
    },
  ],
};

/** The small article with its first passage changed, as a reader of `language` meets it. */
export function makeSmallReading(language: Language, change: Partial<Passage> = {}): FullViewContext {
  const [first, ...rest] = ARTICLE.passages;
  const passages = [{ ...(first ?? PASSAGE), ...change }, ...rest];
  return makeViewContext(indexArticle(deepFreeze({ ...ARTICLE, passages })), language, messagesFor(language));
}

export function passageOf({ index }: FullViewContext, id = 'p1'): Passage {
  const passage = index.passage(id);
  if (!passage) throw new Error(`no passage ${id}`);
  return passage;
}
