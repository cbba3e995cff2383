import { createAdminSync, type AdminSync } from "@adminsync/core/client";
import { cleanup, configure, render } from "@testing-library/react";
import { StrictMode, type ReactElement } from "react";
import { afterEach, beforeAll } from "vitest";
import { AdminSyncProvider, type AdminSyncProviderProps } from "../provider/admin-sync-provider.tsx";
import { LANGUAGES } from "./catalogues.ts";
import { loadOnDemand } from "./load-on-demand.ts";
import type { MemoryOffice } from "./memory-office.ts";

// A busy machine answers late; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });
beforeAll(loadOnDemand);
afterEach(cleanup);
// A machine with much to do takes its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

const clock = (): number => Date.parse("2026-11-24T08:45:00Z");

/** Renders as a host in StrictMode would, over an instance of its own. Native lists: jsdom has no layout for the others. */
export function renderInOffice(
  office: MemoryOffice,
  view: ReactElement,
  options: Partial<Omit<AdminSyncProviderProps, "sync" | "children">> = {},
): { readonly sync: AdminSync; readonly again: (next: ReactElement) => void } {
  const sync = createAdminSync({ adapter: office.adapter, channel: () => null });
  const within = (inner: ReactElement): ReactElement => (
    <StrictMode>
      <AdminSyncProvider sync={sync} languages={LANGUAGES} clock={clock} native {...options}>
        {inner}
      </AdminSyncProvider>
    </StrictMode>
  );
  const { rerender } = render(within(view));
  return { sync, again: (next) => rerender(within(next)) };
}
