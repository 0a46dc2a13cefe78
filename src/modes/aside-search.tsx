import '../look/search.css';
import type { AsideProps } from './aside-props.ts';

export function AsideSearch({ onClose }: AsideProps) {
  return <button type="button" onClick={onClose} />;
}
