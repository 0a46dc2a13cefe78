import { parentPort, workerData } from 'node:worker_threads';
import { type ArticleTask, type BuildContext, makeArticleBuilder } from './build-article.ts';

/** A thread of a build: it builds the articles that it is sent, one after the other, and answers with each. */
const build = makeArticleBuilder(workerData as BuildContext);
parentPort?.on('message', (task: ArticleTask) => {
  void build(task).then((built) => parentPort?.postMessage(built));
});
