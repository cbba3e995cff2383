import { afterEach, describe, expect, it, vi } from "vitest";
import { browserLeadership } from "./leadership.ts";
import { settled } from "./testing/hand-clock.ts";

type Held = () => Promise<void>;

/** A browser's locks, as the Web Locks API says: one holder a name, the others in their order. */
function fakeLocks(): { request: (name: string, options: { signal: AbortSignal }, held: Held) => Promise<void> } {
  const busy = new Map<string, Promise<unknown>>();
  return {
    request: (name, { signal }, held) => {
      const before = busy.get(name) ?? Promise.resolve();
      const granted = before.then(() => {
        if (signal.aborted) throw new DOMException("given up", "AbortError");
        return held();
      });
      busy.set(
        name,
        granted.catch(() => undefined),
      );
      return granted;
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

describe("which tab leads", () => {
  it("is one at a time for each source, then the next in the queue", async () => {
    vi.stubGlobal("navigator", { locks: fakeLocks() });
    const [first, second, third, other] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    const leaveFirst = browserLeadership("a")(first);
    const leaveSecond = browserLeadership("a")(second);
    browserLeadership("a")(third);
    browserLeadership("b")(other);
    await settled();
    const counts = (): number[] => [first, second, third, other].map(({ mock }) => mock.calls.length);
    expect(counts()).toEqual([1, 0, 0, 1]);
    leaveSecond();
    leaveFirst();
    await settled();
    expect(counts()).toEqual([1, 0, 1, 1]);
  });

  it("is every tab, where there are no locks, no way to tell the others, or the browser refuses", async () => {
    const leads = vi.fn();
    vi.stubGlobal("navigator", {});
    browserLeadership("a")(leads)();
    vi.stubGlobal("navigator", { locks: { request: () => Promise.reject(new DOMException("no", "SecurityError")) } });
    browserLeadership("a")(leads);
    await settled();
    vi.stubGlobal("BroadcastChannel", undefined);
    browserLeadership("a")(leads);
    vi.stubGlobal("navigator", undefined);
    browserLeadership("a")(leads);
    expect(leads).toHaveBeenCalledTimes(4);
  });
});
