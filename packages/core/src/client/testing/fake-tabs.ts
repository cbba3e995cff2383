import type { TabChannel } from "../news.ts";

/** Lines between tabs: what one says, all others hear. */
export interface FakeTabs {
  readonly open: () => TabChannel;
  /** What was said so far. */
  readonly said: readonly unknown[];
  /** Says something that none of the tabs has said. */
  readonly say: (message: unknown) => void;
  readonly lines: () => number;
}

export function createFakeTabs(): FakeTabs {
  const lines = new Map<object, (event: { readonly data: unknown }) => void>();
  const said: unknown[] = [];
  const say = (message: unknown, by: object | null): void => {
    said.push(message);
    for (const [line, hear] of lines) if (line !== by) hear({ data: message });
  };
  return {
    open: () => {
      const own = {};
      lines.set(own, () => {});
      return {
        postMessage: (message) => say(message, own),
        addEventListener: (_, listener) => {
          lines.set(own, listener);
        },
        close: () => {
          lines.delete(own);
        },
      };
    },
    said,
    say: (message) => say(message, null),
    lines: () => lines.size,
  };
}
