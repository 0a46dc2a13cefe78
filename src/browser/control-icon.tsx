const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  left: 'M12 4.5L6.5 10l5.5 5.5',
  right: 'M8 4.5l5.5 5.5L8 15.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  whole: 'M3.5 4.5h13v11h-13ZM7.2 7.7a.5.5 0 1 0 .01 0ZM12.9 9a.5.5 0 1 0 .01 0ZM9.4 11.9a.5.5 0 1 0 .01 0Z',
  outward: 'M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4',
  inward: 'M8 4v4H4M12 4v4h4M8 16v-4H4M12 16v-4h4',
  moon: 'M15.5 11.8A6.3 6.3 0 0 1 8.2 4.5a6.3 6.3 0 1 0 7.3 7.3Z',
  sun: 'M10 6.6a3.4 3.4 0 1 0 .01 0ZM10 2.6v1.6M10 15.8v1.6M2.6 10h1.6M15.8 10h1.6M4.8 4.8l1.1 1.1M14.1 14.1l1.1 1.1M15.2 4.8l-1.1 1.1M5.9 14.1l-1.1 1.1',
  quote: 'M8.5 5L4 10l4.5 5M15.5 5L11 10l4.5 5',
  chevron: 'M5 8l5 5 5-5',
  search: 'M9 4a5 5 0 1 0 .01 0ZM12.7 12.7L16.5 16.5',
  filter: 'M3.5 6h13M6 10h8M8.5 14h3',
  help: 'M10 3.2a6.8 6.8 0 1 0 .01 0ZM8 8a2 2 0 1 1 3 1.7c-.7.5-1 .9-1 1.6M10 13.6v.1',
  share: 'M10 12.5V3.5M6.5 6.8L10 3.4l3.5 3.4M5 10.5v6h10v-6',
  link: 'M8.5 11.5l3-3M9 6.5l1.6-1.6a3 3 0 0 1 4.3 4.3L13.2 11M11 13.4l-1.6 1.7a3 3 0 0 1-4.3-4.3L6.8 9',
} as const;

export type ControlIconName = keyof typeof PATHS;

export function ControlIcon({ name }: { readonly name: ControlIconName }) {
  return (
    <svg class="icon icon-line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
