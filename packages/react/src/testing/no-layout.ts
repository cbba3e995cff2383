import { vi } from "vitest";

/** jsdom has no layout, so nothing there watches the size of what floats. To be called before the tests of a file. */
export function stubResizeObserver(): void {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
}
