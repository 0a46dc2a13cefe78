import type { Topic } from '../model/article.ts';
import { LineIcon } from './line-icon.tsx';

export function TopicIcon({ topic }: { readonly topic: Topic }) {
  return <LineIcon d={topic.icon} />;
}
