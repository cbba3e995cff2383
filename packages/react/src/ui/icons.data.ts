/** The icons there are. */
export type IconName =
  | "alert"
  | "arrows"
  | "check"
  | "chevron-down"
  | "close"
  | "copy"
  | "download"
  | "info"
  | "link"
  | "lock"
  | "more"
  | "offline"
  | "pencil"
  | "plus"
  | "undo";

/** Drawn for this product on a grid of 16, in strokes of 1.5; one path each. */
export const ICON_PATHS: Readonly<Record<IconName, string>> = {
  alert: "M8 2.2 14.4 13.4H1.6ZM8 6.4v3.1M8 11.4v.1",
  arrows: "M13.4 6.6A5.6 5.6 0 0 0 3.2 5M2.6 9.4A5.6 5.6 0 0 0 12.8 11M3 2v3h3M13 14v-3h-3",
  check: "m3 8.6 3.2 3.2L13 4.8",
  "chevron-down": "m4 6.2 4 4 4-4",
  close: "m4 4 8 8M12 4l-8 8",
  copy: "M5.8 5.8h7.4v7.4H5.8ZM10.2 5.6V2.8H2.8v7.4h2.8",
  download: "M8 2.4v7.2M4.8 6.6 8 9.8l3.2-3.2M2.8 13.2h10.4",
  info: "M8 1.9a6.1 6.1 0 1 1 0 12.2A6.1 6.1 0 0 1 8 1.9M8 7.5v3.6M8 4.9v.1",
  link: "M6.8 9.2 9.2 6.8M7.2 4.6 9 2.8a2.9 2.9 0 0 1 4.2 4.2l-1.8 1.8M8.8 11.4 7 13.2A2.9 2.9 0 0 1 2.8 9l1.8-1.8",
  lock: "M3.4 7.2h9.2v6.4H3.4ZM5.4 7V5.2a2.6 2.6 0 0 1 5.2 0V7",
  more: "M3.2 8v.1M8 8v.1M12.8 8v.1",
  offline:
    "M2.4 2.4l11.2 11.2M4.9 8.5A5 5 0 0 1 6.4 7.6M2.4 6.1a8.4 8.4 0 0 1 2-1.3M7.4 4a8.6 8.6 0 0 1 6.2 2.1M9.6 7.6a5 5 0 0 1 1.5.9M8 12v.1",
  pencil: "M2.8 13.2l.7-3 7-7a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7l-7 7Z",
  plus: "M8 3v10M3 8h10",
  undo: "M5.6 3 2.8 5.8l2.8 2.8M3 5.8h6.6a3.6 3.6 0 0 1 0 7.2H6.4",
};
