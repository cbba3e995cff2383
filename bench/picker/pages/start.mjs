import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createFinder, references } from "./references.mjs";

/** Draws a picker over 100,000 references, and lets the measuring ask what it should show. */
export function start(Picker) {
  const rows = references(100_000);
  const find = createFinder(rows);
  const judge = createFinder(rows);
  globalThis.firstFor = (text) => judge(text)[0]?.name ?? null;
  createRoot(document.querySelector("#root")).render(createElement(Picker, { rows, find }));
}
