import { PICTURED } from "../pictures/pictured.data.ts";
import type { Mode } from "./mode.ts";
import { pictureComparer } from "./picture-hook.ts";

const settled = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Compares a story with its picture where one is kept for this mode, and something can compare. */
export async function pictureStory(canvas: HTMLElement, id: string, mode: Mode): Promise<void> {
  const wanted = PICTURED[id];
  const compare = pictureComparer();
  if (wanted === undefined || compare === null || !wanted.modes.includes(mode)) return;
  const element = wanted.opened === undefined ? canvas : document.querySelector(wanted.opened);
  if (element === null) throw new Error(`${id} shows no ${wanted.opened ?? ""} to picture`);
  canvas.style.inlineSize = `${wanted.width}px`;
  await document.fonts.ready;
  await settled();
  try {
    await compare(element, `${id}-${mode}`);
  } finally {
    canvas.style.inlineSize = "";
  }
}
