import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFolders } from '../../src/build/pages.ts';
import { parseScenes } from '../../src/model/parse-scenes.ts';
import { published } from '../browser/published-article.ts';

const [folder = ''] = articleFolders(process.cwd());
const file = join(process.cwd(), 'data/articles', folder, 'scenes.json');

/** The talk on the pages, for journeys to compare with. */
export const publishedScenes = parseScenes(JSON.parse(readFileSync(file, 'utf8')), published.article);
