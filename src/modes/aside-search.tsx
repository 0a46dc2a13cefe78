import type { AsideProps } from './aside.tsx';

export function AsideSearch({ onClose }: AsideProps) {
  return <button type="button" onClick={onClose} />;
}
