import type { ComponentChildren } from 'preact';

type Props = { readonly className: string; readonly label: string; readonly children: ComponentChildren };

/** Esc closes it and nothing else. */
export function Disclosure({ className, label, children }: Props) {
  return (
    <details
      class={`timeline-more needs-script ${className}`}
      onKeyDown={(event) => {
        const details = event.currentTarget;
        if (event.key !== 'Escape' || !details.open) return;
        event.stopPropagation();
        details.open = false;
        details.querySelector('summary')?.focus();
      }}
    >
      <summary>{label}</summary>
      <div class="timeline-card">{children}</div>
    </details>
  );
}
