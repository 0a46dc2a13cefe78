import { parseScenes } from '../../src/core/validation/parse-scenes.ts';
import { published, publishedFile } from '../journeys/published-article.ts';

/** The talk on the pages, for journeys to compare with. */
export const publishedScenes = parseScenes(publishedFile('scenes.json'), published.article);
