const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14',
  menu: 'M2 4h12M2 8h12M2 12h12',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  play: 'M4.5 2.5v11l9-5.5Z',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  table: 'M2 3h12v10H2ZM2 6.5h12M2 9.8h12M6.5 3v10',
  graph:
    'M4 5.5 11 4M4 5.5l3.5 6M11 4l-3.5 7.5M4 7a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM11.5 5.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM7.5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  text: 'M3 4h10M3 7h10M3 10h7M3 13h5',
  pin: 'M8 14.5s4.5-4.6 4.5-8a4.5 4.5 0 0 0-9 0c0 3.4 4.5 8 4.5 8ZM8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8Z',
  undo: 'M5 3 2 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M11 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM3 13 13 3',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5 7.5 13a3 3 0 0 1-4.3-4.3L4.7 7.2',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.5M2 8h.5M2 12h.5',
  fit: 'M2.5 6v-3.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  trail: 'M3 13.5h5.5a2.25 2.25 0 0 0 0-4.5h-3a2.25 2.25 0 0 1 0-4.5H11M9 2.5l2 2-2 2',
  path: 'M3.5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM12.5 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 10.2l6-4.6',
  more: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing beside words; screen readers pass it over. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
