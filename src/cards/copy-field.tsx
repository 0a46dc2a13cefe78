import { useLayoutEffect, useRef } from 'preact/hooks';

/** What could not be copied, selected, to be copied by hand. `label` says so. */
export function CopyField({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea class="copy-field" ref={field} readOnly rows={4} dir="auto" aria-label={label} value={text} />;
}
