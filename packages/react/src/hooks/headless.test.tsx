// @vitest-environment jsdom
import { createAdminSync, knownOf } from "@adminsync/core/client";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { StrictMode, type ReactElement } from "react";
import { afterEach, expect, it } from "vitest";
import { useAdminSync } from "../provider/admin-sync-context.ts";
import { HeadlessProvider } from "../provider/headless-provider.tsx";
import { createMemoryOffice, DOSSIER } from "../testing/memory-office.ts";
import { useConnections } from "./use-connections.ts";
import { useDossierSync } from "./use-dossier-sync.ts";
import { useLinkForm } from "./use-link-form.ts";
import { useReadableStore } from "./use-readable-store.ts";
import { useReferenceSearch } from "./use-reference-search.ts";

afterEach(cleanup);

/** A host's own markup, by codes and data alone. */
function Own(): ReactElement {
  const { dossier, state } = useDossierSync(DOSSIER);
  const connections = knownOf(useReadableStore(useAdminSync().connections()))?.value ?? [];
  const form = useLinkForm({ dossier, connections, link: null });
  const search = useReferenceSearch(form.draft?.connectionId ?? null);
  const panel = useConnections();
  return (
    <>
      <output>{[state.link.kind, panel.state.kind, form.draft?.plan.kind ?? "closed"].join(" ")}</output>
      <button onClick={form.open}>Open</button>
      <button onClick={search.open}>Search</button>
      {search.state.rows.map((reference) => (
        <button
          key={reference.externalId}
          onClick={() => form.dispatch({ kind: "reference-chosen", reference })}
        >{`Choose ${reference.externalId}`}</button>
      ))}
    </>
  );
}

it("gives a host that draws everything itself codes and data, without a language", async () => {
  const sync = createAdminSync({ adapter: createMemoryOffice().adapter, channel: () => null });
  render(
    <StrictMode>
      <HeadlessProvider sync={sync}>
        <Own />
      </HeadlessProvider>
    </StrictMode>,
  );
  await screen.findByText(/^ready .* closed$/);
  fireEvent.click(screen.getByText("Open"));
  fireEvent.click(screen.getByText("Search"));
  fireEvent.click(await screen.findByText("Choose 1001"));
  expect(await screen.findByText(/^ready .* ready$/)).toBeTruthy();
});
