import { parseScenes } from '../../src/model/parse-scenes.ts';
import { published, publishedFile } from '../browser/published-article.ts';

/** The talk on the pages, for journeys to compare with. */
export const publishedScenes = parseScenes(publishedFile('scenes.json'), published.article);
