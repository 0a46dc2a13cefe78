import type { TopicFamily } from '../model/article.ts';
import { LineIcon } from './line-icon.tsx';

const PATHS: Readonly<Record<TopicFamily, string>> = {
  strike: 'M8 2v8M5 7.5L8 10.5l3-3M3 13.5h10',
  move: 'M12.6 9.6A5.2 5.2 0 0 1 6.4 3.4a5.2 5.2 0 1 0 6.2 6.2Z',
  ground: 'M8 14V8.5M8 9.5a3.6 3.6 0 1 1 .01 0M4.5 14h7',
  deals: 'M2.5 6h8.5M9 3.5L11.5 6M13.5 10H5M7 12.5L4.5 10',
  forces: 'M3 7.5l5-4 5 4M3 12.5l5-4 5 4',
  figures: 'M3.5 13V9M8 13V3M12.5 13V6.5',
};

export function TopicIcon({ family }: { readonly family: TopicFamily }) {
  return <LineIcon d={PATHS[family]} />;
}
