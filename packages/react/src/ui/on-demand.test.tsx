// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { StrictMode, type ReactElement } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onDemand, useOnDemand, type OnDemand } from "./on-demand.ts";

interface Words {
  readonly word: string;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Shown({ part, wanted }: { readonly part: OnDemand<Words>; readonly wanted: boolean }): ReactElement {
  const state = useOnDemand(part, wanted);
  return <p>{state.kind === "loaded" ? state.module.word : state.kind}</p>;
}

const shown = (): string | null => screen.getByRole("paragraph").textContent;
const pass = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const strictly = (part: OnDemand<Words>, wanted: boolean): ReactElement => (
  <StrictMode>
    <Shown part={part} wanted={wanted} />
  </StrictMode>
);

it("is loaded once for all, at once where it is wanted", async () => {
  const bring = vi.fn(async () => ({ word: "here" }));
  const part = onDemand(bring);
  render(strictly(part, true));
  expect(shown()).toBe("not-yet");
  await pass(0);
  expect(shown()).toBe("here");
  cleanup();
  render(strictly(part, true));
  expect(shown()).toBe("here");
  expect(bring).toHaveBeenCalledOnce();
});

it("is loaded beforehand, once the browser has nothing to do", async () => {
  const bring = vi.fn(async () => ({ word: "here" }));
  render(strictly(onDemand(bring), false));
  await pass(0);
  expect(bring).not.toHaveBeenCalled();
  await pass(1000);
  expect(shown()).toBe("here");
});

it("is asked for again on a bad connection, as long as it is wanted", async () => {
  let isDown = true;
  const bring = vi.fn(async () => {
    if (isDown) throw new Error("the network is down");
    return { word: "here" };
  });
  const part = onDemand(bring);
  const { rerender } = render(strictly(part, true));
  await pass(0);
  expect(shown()).toBe("failed");
  rerender(strictly(part, false));
  await pass(60_000);
  expect(bring).toHaveBeenCalledOnce();
  isDown = false;
  rerender(strictly(part, true));
  await pass(3000);
  expect(shown()).toBe("here");
});
