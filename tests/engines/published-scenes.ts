import { parseScenes } from '../../src/core/validation/parse-scenes.ts';
import { published, publishedFile } from '../journeys/published-article.ts';

/** The scenes of the published talk: the expected values of tests. */
export const publishedScenes = parseScenes(publishedFile('scenes.json'), published.article);
