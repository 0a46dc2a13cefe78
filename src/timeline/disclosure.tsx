import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { readonly className: string; readonly label: string; readonly children: ComponentChildren };

/** What it holds is drawn when it is first opened: nobody downloads what few unfold. Esc closes it and nothing else. */
export function Disclosure({ className, label, children }: Props) {
  const [wasOpened, open] = useState(false);
  return (
    <details
      class={`timeline-more needs-script ${className}`}
      onToggle={(event) => event.currentTarget.open && open(true)}
      onKeyDown={(event) => {
        const details = event.currentTarget;
        if (event.key !== 'Escape' || !details.open) return;
        event.stopPropagation();
        details.open = false;
        details.querySelector('summary')?.focus();
      }}
    >
      <summary>{label}</summary>
      <div class="timeline-card">{wasOpened && children}</div>
    </details>
  );
}
