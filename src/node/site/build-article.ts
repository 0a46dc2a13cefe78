import { join } from 'node:path';
import type { Issue } from '../../core/validation/issue.ts';
import { readArticleFolder } from '../articles/read-article-folder.ts';
import type { FolderResult } from '../articles/read-site.ts';
import { bundleApp } from '../bundle/bundle-app.ts';
import type { WorkerKind } from '../hosting/worker-script.ts';
import type { ArticleRecord } from './article-records.ts';
import { openFileStore, type StoredFile } from './file-store.ts';
import { entryOf, writeArticle } from './write-article.ts';
import type { SiteOptions } from './write-site.ts';

/** What all articles of a build have in common, as plain data: workers receive it. */
export type BuildContext = SiteOptions & {
  readonly worker: WorkerKind;
  /** Whether files get compressed copies. */
  readonly isPacked: boolean;
  /** The folder of the file store. */
  readonly store: string;
};

export type ArticleTask = {
  /** The folder of the article, as the caller wrote it. */
  readonly folder: string;
  readonly isAtRoot: boolean;
};

export type BuiltArticle = FolderResult<ArticleRecord>;

/** Files that are compressed at the same time: more would only wait in memory. */
const AT_A_TIME = 8;

/** Returns a function that reads, checks and writes one article after the other. */
export function makeArticleBuilder(context: BuildContext): (task: ArticleTask) => Promise<BuiltArticle> {
  const { root, worker, isPacked } = context;
  const store = openFileStore(context.store);
  let assets: ReturnType<typeof bundleApp> | undefined;
  return async ({ folder, isAtRoot }) => {
    const { proven, ...read } = readArticleFolder(folder);
    const result = { folder, id: read.id, left: read.left, issues: read.issues };
    if (!proven) return result;
    const notes: string[] = [];
    const adding: Promise<StoredFile>[] = [];
    try {
      const options = { ...context, isAtRoot, note: (line: string) => void notes.push(line) };
      for await (const file of writeArticle(proven, await (assets ??= bundleApp(root, worker)), options)) {
        adding.push(store.add(file, isPacked));
        await adding[adding.length - AT_A_TIME];
      }
      return { ...result, proven: { entry: entryOf(proven), files: await Promise.all(adding), notes } };
    } catch (error) {
      await Promise.allSettled(adding);
      return { ...result, issues: [faultOf(folder, error)] };
    }
  };
}

/** An article that the check accepts and that cannot be written is left out like one with issues. */
function faultOf(folder: string, error: unknown): Issue {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return {
    file: join(folder, 'article.json'),
    path: '',
    found: `an article that cannot be written: ${message}`,
    expected: 'one that can',
  };
}
