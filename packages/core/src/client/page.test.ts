import { afterEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "./clock.ts";
import { BROWSER_PAGE } from "./page.ts";
import { browserChannel } from "./news.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the page of a browser", () => {
  it("tells line and visibility, and every change of them until it is left", () => {
    const window = new EventTarget();
    const document = Object.assign(new EventTarget(), { visibilityState: "hidden" });
    vi.stubGlobal("window", window);
    vi.stubGlobal("document", document);
    vi.stubGlobal("navigator", { onLine: false });
    expect([BROWSER_PAGE.isOnline(), BROWSER_PAGE.isVisible()]).toEqual([false, false]);
    const changed = vi.fn();
    const leave = BROWSER_PAGE.watch(changed);
    const all = (): void => {
      window.dispatchEvent(new Event("online"));
      window.dispatchEvent(new Event("offline"));
      document.dispatchEvent(new Event("visibilitychange"));
    };
    all();
    expect(changed).toHaveBeenCalledTimes(3);
    leave();
    all();
    expect(changed).toHaveBeenCalledTimes(3);
  });

  it("is online and visible where there is no browser, and has no other tabs", () => {
    expect([BROWSER_PAGE.isOnline(), BROWSER_PAGE.isVisible(), browserChannel()]).toEqual([true, true, null]);
    BROWSER_PAGE.watch(() => {})();
  });

  it("opens a line to the other tabs where there is a window", () => {
    vi.stubGlobal("window", {});
    const line = browserChannel();
    expect(line).toBeInstanceOf(BroadcastChannel);
    line?.close();
  });
});

describe("the clock of the machine", () => {
  it("goes on where it was when it is set back, and calls off what it was to call", () => {
    vi.useFakeTimers({ now: 10_000 });
    const clock = systemClock();
    expect(clock.now()).toBe(10_000);
    vi.setSystemTime(4000);
    expect(clock.now()).toBe(10_000);
    vi.setSystemTime(4500);
    expect(clock.now()).toBe(10_500);
    const run = vi.fn();
    clock.after(100, run)();
    clock.after(200, run);
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
