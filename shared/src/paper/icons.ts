import type { IconName } from "./IconName.ts";

/**
 * The inside of each pictogram's SVG, on a field of 24 × 24: lines of the current colour, round ends, no fill.
 * `ICON_FRAME` has the attributes of the SVG around it. A picture always stands beside its word, so it is hidden from
 * those who hear the page.
 */
export const ICONS: Readonly<Record<IconName, string>> = {
  hand: '<path d="M8 13V6.4a1.5 1.5 0 0 1 3 0M11 11.5V4.6a1.5 1.5 0 0 1 3 0v6.9M14 11.5V6.2a1.5 1.5 0 0 1 3 0V12M17 9.4a1.5 1.5 0 0 1 3 0V14c0 4.6-2.6 7.5-6.6 7.5-3 0-4.6-1.2-6-3.7L4.2 14c-.9-1.7 1.1-3 2.3-1.7L8 14"/>',
  leaf: '<path d="M4 4c5-1.5 13-1 15 4 1.2 3 .4 8 1.5 12.5-5 .5-11.5 0-14-3.5C4.2 13.8 5 8.5 4 4ZM7 7c3 3 6 6 9 9.5"/>',
  star: '<path d="M12 3l2.7 5.9 6.3.7-4.7 4.3 1.3 6.4L12 17.1l-5.6 3.2 1.3-6.4L3 9.6l6.3-.7Z"/>',
  flower:
    '<circle cx="12" cy="12" r="2.6"/><path d="M12 9.4C9 7 9.5 3 12 3s3 4 0 6.4M14.5 11.2c1-3.7 5-4.4 5.8-2 .8 2.4-2.7 4-5.8 2M13.6 14.1c3.8.2 5.7 3.8 3.7 5.3-2 1.5-4.6-1.5-3.7-5.3M10.4 14.1c.9 3.8-1.7 6.8-3.7 5.3-2-1.5-.1-5.1 3.7-5.3M9.5 11.2c-3.1 2-6.6.4-5.8-2 .8-2.4 4.8-1.7 5.8 2"/>',
  check: '<path d="M4.5 12.8 9.8 18 19.5 6.5"/>',
  phone: '<rect x="6.5" y="2.5" width="11" height="19" rx="2"/><path d="M10.5 18.3h3"/>',
  camera: '<path d="M3.5 8h4l1.5-2.5h6L16.5 8h4v11.5h-17Z"/><circle cx="12" cy="13.5" r="3.6"/>',
  person: '<circle cx="12" cy="7.5" r="4"/><path d="M4.5 21c.3-5 3.3-7.5 7.5-7.5s7.2 2.5 7.5 7.5"/>',
  group:
    '<circle cx="12" cy="8" r="3.3"/><path d="M6.5 20c.2-4.3 2.3-6.2 5.5-6.2s5.3 1.9 5.5 6.2"/><circle cx="4.8" cy="9.8" r="2.3"/><circle cx="19.2" cy="9.8" r="2.3"/><path d="M1.5 18c.1-2.7 1.2-4 3.2-4.1M22.5 18c-.1-2.7-1.2-4-3.2-4.1"/>',
  building: '<path d="M3.5 21h17M5.5 21V9.5L12 4l6.5 5.5V21M10 21v-5h4v5M9 11.5h.01M15 11.5h.01M12 9h.01"/>',
  shop: '<path d="M4.5 11v10h15V11M3 8.5 5 3.5h14l2 5c0 3.3-4.2 3.3-4.5.5-.3 2.8-4.2 2.8-4.5 0-.3 2.8-4.2 2.8-4.5 0C7.2 11.8 3 11.8 3 8.5ZM9.5 21v-5.5h5V21"/>',
  book: '<path d="M12 6.5C9.8 4.5 6.5 4 3 4.5v14c3.5-.5 6.8 0 9 2 2.2-2 5.5-2.5 9-2v-14c-3.5-.5-6.8 0-9 2ZM12 6.5v14"/>',
  eye: '<path d="M2.5 12.5C5 7.8 8.3 5.5 12 5.5s7 2.3 9.5 7c-2.5 4.5-5.8 6.5-9.5 6.5s-7-2-9.5-6.5Z"/><circle cx="12" cy="12.3" r="3"/>',
  hide: '<path d="M2.5 10.5c2.5 4 5.8 6 9.5 6s7-2 9.5-6M12 16.5V20M6.5 14.8 4.7 18M17.5 14.8l1.8 3.2"/>',
  speaker:
    '<path d="M3.5 9.5v5h4l5 4.5V5l-5 4.5ZM16 9c1.7 1.7 1.7 4.3 0 6M18.7 6.3c3.3 3.2 3.3 8.2 0 11.4"/>',
  talk: '<path d="M3.5 4.5h17v12H11l-4.5 4v-4h-3Z"/>',
  pencil: '<path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19ZM14 6.5l3.5 3.5"/>',
  letter: '<path d="M5 7.5V5h14v2.5M12 5v14.5M9 19.5h6"/>',
  trash: '<path d="M4 6.5h16M9 6.5V4h6v2.5M6 6.5 7 21h10l1-14.5M10 10.5v6.5M14 10.5v6.5"/>',
  plus: '<path d="M12 4.5v15M4.5 12h15"/>',
  minus: '<path d="M4.5 12h15"/>',
  cross: '<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',
  right: '<path d="M4 12h15M13 5.5l6.5 6.5-6.5 6.5"/>',
  left: '<path d="M20 12H5M11 5.5 4.5 12l6.5 6.5"/>',
  up: '<path d="M12 20V5M5.5 11 12 4.5l6.5 6.5"/>',
  down: '<path d="M12 4v15M5.5 13l6.5 6.5 6.5-6.5"/>',
  skip: '<path d="M4 5.5l7 6.5-7 6.5ZM12.5 5.5l7 6.5-7 6.5Z"/>',
  clock: '<circle cx="12" cy="12" r="8.8"/><path d="M12 6.8V12l3.6 2.4"/>',
  lamp: '<path d="M12 2.5v3M5 14.5c0-5 3-9 7-9s7 4 7 9ZM9.5 14.5c0 3.3 5 3.3 5 0M5 19.5l-1 2M12 20.5v1.5M19 19.5l1 2"/>',
  tidy: '<path d="M3.5 4.5h7v6h-7ZM13.5 4.5h7v6h-7ZM3.5 13.5h7v6h-7ZM13.5 13.5h7v6h-7Z"/>',
  map: '<path d="M3 6.5 9 4l6 2.5L21 4v13.5L15 20l-6-2.5L3 20ZM9 4v13.5M15 6.5V20"/>',
  snap: '<path d="M3.5 4.5h17v15h-17ZM3.5 15.5l5-5 4 4 2.5-2.5 5.5 5.5"/><circle cx="15.5" cy="9" r="1.5"/>',
  undo: '<path d="M8.5 4.5 4 9l4.5 4.5M4.5 9H14c3.5 0 6 2.3 6 5.5S17.5 20 14 20H8"/>',
  wifioff:
    '<path d="M3.5 3.5l17 17M8 10.2c-1.4.5-2.6 1.3-3.7 2.4M2 9c1.1-1.1 2.3-2 3.6-2.6M11 6c4-.3 8 .9 11 3M15 10.5c1.7.5 3.3 1.3 4.7 2.6M8.3 15.7c2.2-1.9 5.2-1.9 7.4 0"/><circle cx="12" cy="19.3" r=".8"/>',
  line: '<circle cx="4.8" cy="17.5" r="2.6"/><circle cx="19.2" cy="6.5" r="2.6"/><path d="M7 16c6.5-.5 2.5-7.5 9.8-8.8"/>',
  arrow: '<path d="M4.5 19.5 19 5M9.5 4.5H19.5V14.5"/>',
  note: '<path d="M4 4.5h16v10L14.5 20H4ZM20 14.5h-5.5V20M8 9h8M8 13h4"/>',
  lock: '<path d="M5 11h14v10H5ZM8 11V8c0-5.5 8-5.5 8 0v3M12 15v2.5"/>',
  open: '<path d="M5 11h14v10H5ZM8 11V7.5C8 2.8 14.5 2.5 15.8 6M12 15v2.5"/>',
  pause: '<path d="M8 4.5v15M16 4.5v15"/>',
  list: '<path d="M9 6h11.5M9 12h11.5M9 18h11.5M4 6h.01M4 12h.01M4 18h.01"/>',
  dot: '<circle cx="12" cy="12" r="7" fill="currentColor"/>',
  move: '<path d="M3.5 5.5h8v6h-8ZM12 15.5h5.5M15 12.5l3 3-3 3M20.5 5.5v15"/>',
  grip: '<path d="M9 5h.01M9 12h.01M9 19h.01M15 5h.01M15 12h.01M15 19h.01"/>',
  bike: '<circle cx="5.5" cy="16" r="4"/><circle cx="18.5" cy="16" r="4"/><path d="M5.5 16 9 8.5h6.5L18.5 16M9 8.5 11.5 16h-6M15.5 8.5 11.5 16M7.5 8.5H10M15.5 8.5V6h2.5"/>',
  cup: '<path d="M4.5 9h12v6c0 3.3-2 5.5-5 5.5h-2c-3 0-5-2.2-5-5.5ZM16.5 10.5h2c3.5 0 3.5 5.5-.5 5.5h-1.7M8 6c-.8-1 .8-2 0-3M12.5 6c-.8-1 .8-2 0-3"/>',
  sun: '<circle cx="12" cy="12" r="4.3"/><path d="M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5"/>',
  screen: '<path d="M2.5 4.5h19v12h-19ZM12 16.5v4M7.5 20.5h9"/>',
  reveal:
    '<path d="M4 8.5 13.5 5v12.5L4 21ZM13.5 8.5 20.5 11v10.5l-7-4M16 3.500c1.8-.6 3.6.3 4.3 2.3M20.5 2.8v3.2h-3.200"/>',
  moon: '<path d="M19.5 14.5C17.5 20 10 21.5 6 17.5 2 13.5 3.5 6.5 9 4.500c-1.5 6 3.5 11.5 10.5 10Z"/>',
  more: '<path d="M5 9l7 7 7-7"/>',
  question: '<path d="M8 8.5a4 4 0 1 1 6 3.5c-1.3.8-2 1.5-2 3M12 19h.01"/>',
  chair: '<path d="M7 3.5v17M7 13.5h10v7M17 13.5V12H7"/>',
  repeat: '<path d="M4 12a8 8 0 0 1 14-5.3L20.5 9M20.5 4v5h-5M20 12a8 8 0 0 1-14 5.3L3.5 15M3.5 20v-5h5"/>',
  door: '<path d="M6 20.5V3.5h12v17M6 3.5l7 3V22l-7-1.5M10.2 13.5h.01M15 20.5h6M2.5 20.5H6"/>',
  leave: '<path d="M12.5 3.5h-8v17h8M9.5 12h11.5M16.5 7.5 21 12l-4.5 4.5"/>',
  ready: '<circle cx="12" cy="12" r="9"/><path d="M7.8 12.4l3 3 5.6-6.4"/>',
  swap: '<path d="M4 7.5h15.5M15.5 3.5l4 4-4 4M20 16.5H4.5M8.5 12.5l-4 4 4 4"/>',
  calendar: '<path d="M4 5.5h16v15H4ZM4 10.5h16M8.5 3v4.5M15.5 3v4.5M8.5 15h.01M12 15h.01M15.5 15h.01"/>',
  hourglass: '<path d="M5.5 3h13M5.5 21h13M7.5 3v3.5L12 12l4.5-5.5V3M7.5 21v-3.5L12 12l4.5 5.5V21"/>',
  reader:
    '<circle cx="8.5" cy="6.5" r="3.5"/><path d="M2 21c.2-5 2.6-7.5 6.5-7.5.9 0 1.7.1 2.4.4M13.5 11h8v10h-8ZM16.3 14.5h2.4M16.3 17.7h2.4"/>',
  nametag:
    '<circle cx="8.2" cy="12.6" r="1.2"/><path d="M8.5 2.2 12 7l3.5-4.8M3 7h18v13H3ZM5.9 17c.7-1.6 3.9-1.6 4.6 0M14 12h3.6M14 16h3.6"/>',
  nameless:
    '<circle cx="12" cy="7.5" r="4"/><path d="M4.5 21c.3-5 3.3-7.5 7.5-7.5s7.2 2.5 7.5 7.5M2.5 2.5l19 19"/>',
  addperson:
    '<circle cx="9" cy="8" r="3.8"/><path d="M2 21c.3-4.8 3-7.2 7-7.2s6.7 2.4 7 7.2M19 4v7M15.5 7.5h7"/>',
  stop: '<path d="M6 6h12v12H6Z"/>',
  snail:
    '<path d="M2 19h14.5c3 0 4.5-2 4.5-4.5v-5M21 9.5l-2-3M21 9.5l1.8-3M14.5 19c3.5-2.5 2.5-9.5-3.5-9.5s-7 7-2.5 7.5 4.5-4.5 2-4.5"/>',
  wifi: '<path d="M2 9.5c6-5 14-5 20 0M5.2 13c4-3.3 9.6-3.3 13.6 0M8.3 16.3c2.2-1.8 5.2-1.8 7.4 0"/><circle cx="12" cy="19.6" r=".8"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5h.01"/>',
  broken: '<path d="M3.5 4.5h17v12.5h-17ZM13.5 4.5l-3 4 3.5 3.5-3 5M8 20.5h8"/>',
  nopencil: '<path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19ZM14 6.5l3.5 3.5M3.5 3.5l17 17"/>',
  folder: '<path d="M3 19.5V5h6.5l2 2.5H21v12Z"/>',
  keep: '<path d="M12 3.5V15M7.5 10.5 12 15l4.5-4.5M4 15v5.5h16V15"/>',
  key: '<circle cx="7.8" cy="8" r="4.6"/><path d="M11 11.3 20.5 21M15.8 16.2l2.8-2.7M18.6 19l2.4-2.3"/>',
};

/** They point along the line that one reads: from right to left they are turned round. */
export const TURNING_ICONS: ReadonlySet<IconName> = new Set(["left", "right", "leave", "undo", "list"]);

/** Attributes of the SVG around a pictogram. */
export const ICON_FRAME = {
  viewBox: "0 0 24 24",
  fill: "none",
  stroke: "currentColor",
  "stroke-width": "2.3",
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
  "aria-hidden": "true",
} as const;
