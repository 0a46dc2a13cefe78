import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { isInstalled } from '../cache-folder.ts';
import { type ArticleTask, type BuildContext, type BuiltArticle, makeArticleBuilder } from './build-article.ts';

/** With fewer articles a thread would take longer to start than it saves. */
const FEWEST_FOR_THREADS = 3;

/** Builds articles, several at the same time where the machine has the processors; the results are in the order of `tasks`. */
export async function buildArticles(
  tasks: readonly ArticleTask[],
  context: BuildContext,
): Promise<readonly BuiltArticle[]> {
  const threads = Math.min(availableParallelism(), tasks.length);
  if (tasks.length >= FEWEST_FOR_THREADS && threads > 1) return buildInThreads(tasks, context, threads);
  const build = makeArticleBuilder(context);
  const built: BuiltArticle[] = [];
  for (const task of tasks) built.push(await build(task));
  return built;
}

/**
 * Megabytes of objects a thread may keep. Without a limit threads collect their garbage so late that a build of many
 * articles takes several gigabytes.
 */
const THREAD_MEMORY = 640;

async function buildInThreads(
  tasks: readonly ArticleTask[],
  context: BuildContext,
  threads: number,
): Promise<readonly BuiltArticle[]> {
  // The npm package has its modules compiled; a checkout runs them through a loader.
  const script = new URL(isInstalled(context.root) ? './article-worker.js' : './article-worker.mjs', import.meta.url);
  const built = new Map<ArticleTask, BuiltArticle>();
  const waiting = [...tasks];
  const workFor = (worker: Worker): Promise<void> =>
    new Promise((resolve) => {
      let task: ArticleTask | undefined;
      const take = () => {
        task = waiting.shift();
        if (task) worker.postMessage(task);
        else resolve();
      };
      worker.on('message', (result: BuiltArticle) => {
        if (task) built.set(task, result);
        take();
      });
      // A thread that ran out of memory: its article is built below, where there is no limit.
      worker.on('error', () => resolve());
      worker.on('exit', () => resolve());
      take();
    });
  const workers = Array.from(
    { length: threads },
    () => new Worker(script, { workerData: context, resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY } }),
  );
  try {
    await Promise.all(workers.map(workFor));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  const build = makeArticleBuilder(context);
  for (const task of tasks) if (!built.has(task)) built.set(task, await build(task));
  return tasks.flatMap((task) => built.get(task) ?? []);
}
