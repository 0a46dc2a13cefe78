import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type DisclosureProps = {
  readonly className: string;
  readonly label: string;
  readonly children: ComponentChildren;
  /** Whether the content stands only while it is open: what thousands of rows would cost is paid by who reads them. */
  readonly isLazy?: boolean;
};

/** Esc closes it and nothing else. */
export function Disclosure({ className, label, children, isLazy = false }: DisclosureProps) {
  const [isOpen, open] = useState(false);
  return (
    <details
      class={`timeline-more needs-script ${className}`}
      onToggle={({ currentTarget }) => open(currentTarget.open)}
      onKeyDown={(event) => {
        const details = event.currentTarget;
        if (event.key !== 'Escape' || !details.open) return;
        event.stopPropagation();
        details.open = false;
        details.querySelector('summary')?.focus({ preventScroll: true });
      }}
    >
      <summary>{label}</summary>
      <div class="timeline-card">{(isOpen || !isLazy) && children}</div>
    </details>
  );
}
