import { cleanup, render, type RenderResult } from "@testing-library/react";
import { StrictMode, type ReactElement } from "react";
import { afterEach, beforeAll } from "vitest";
import type { PresentationOptions } from "../provider/presentation.ts";
import { PresentationProvider } from "../provider/presentation-provider.tsx";
import { LANGUAGES } from "./catalogues.ts";
import { loadOnDemand } from "./load-on-demand.ts";

/** A quarter to ten in Brussels. */
const clock = (): number => Date.parse("2026-11-24T08:45:00Z");

beforeAll(loadOnDemand);
afterEach(cleanup);

/** Renders as a host in StrictMode would, at a moment that stays. `again` shows another state in the same place. */
export function renderStrict(
  view: ReactElement,
  options: Partial<PresentationOptions> = {},
): RenderResult & { readonly again: (next: ReactElement) => void } {
  const within = (inner: ReactElement): ReactElement => (
    <StrictMode>
      <PresentationProvider languages={LANGUAGES} clock={clock} {...options}>
        {inner}
      </PresentationProvider>
    </StrictMode>
  );
  const result = render(within(view));
  return { ...result, again: (next) => result.rerender(within(next)) };
}
