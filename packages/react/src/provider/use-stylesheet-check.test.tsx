// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it, vi, type MockInstance } from "vitest";
import { nl } from "../messages/nl/nl.ts";
import { SyncArrowsView } from "../sync-arrows/sync-arrows-view.tsx";
import { PresentationProvider } from "./presentation-provider.tsx";

let told: MockInstance;
beforeEach(() => {
  vi.useFakeTimers();
  told = vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  document.head.replaceChildren();
});

const MISSING = expect.stringContaining('import "@adminsync/react/styles.css";');

function show(): void {
  render(
    <PresentationProvider languages={[nl]}>
      <SyncArrowsView state={{ kind: "idle" }} onStart={() => undefined} />
      <SyncArrowsView state={{ kind: "idle" }} onStart={() => undefined} />
    </PresentationProvider>,
  );
  vi.advanceTimersByTime(5000);
}

it.each(["test", "production"])("says nothing of a missing stylesheet where the environment is %s", (environment) => {
  vi.stubEnv("NODE_ENV", environment);
  show();
  expect(told).not.toHaveBeenCalled();
});

it("says nothing where the stylesheet is there", () => {
  vi.stubEnv("NODE_ENV", "development");
  const tokens = readFileSync(`${import.meta.dirname}/../styles/tokens.css`, "utf8");
  const rem = /--_rem:\s*([^;]+);/.exec(tokens)?.[1] ?? "";
  expect(rem).not.toBe("");
  const style = document.createElement("style");
  style.textContent = `[data-adminsync] { --_rem: ${rem}; }`;
  document.head.append(style);
  show();
  expect(told).not.toHaveBeenCalled();
});

it("says once in development what to import where the stylesheet is missing", () => {
  vi.stubEnv("NODE_ENV", "development");
  show();
  expect(told).toHaveBeenCalledExactlyOnceWith(MISSING);
});
