import type { Page } from "../page.ts";

/** A page whose line and visibility are set by hand. */
export interface FakePage extends Page {
  readonly set: (now: { readonly online?: boolean; readonly visible?: boolean }) => void;
  readonly watchers: () => number;
}

export function createFakePage(): FakePage {
  const watching = new Set<() => void>();
  let online = true;
  let visible = true;
  return {
    isOnline: () => online,
    isVisible: () => visible,
    watch: (changed) => {
      const own = (): void => changed();
      watching.add(own);
      return () => watching.delete(own);
    },
    set: (now) => {
      online = now.online ?? online;
      visible = now.visible ?? visible;
      for (const changed of watching) changed();
    },
    watchers: () => watching.size,
  };
}
