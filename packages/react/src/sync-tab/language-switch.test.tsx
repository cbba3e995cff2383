// @vitest-environment jsdom
import { createAdminSync } from "@adminsync/core/client";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { StrictMode, type ReactElement } from "react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { stubResizeObserver } from "../testing/no-layout.ts";
import { AdminSyncProvider } from "../provider/admin-sync-provider.tsx";
import { LANGUAGES } from "../testing/catalogues.ts";
import { createMemoryOffice, DOSSIER } from "../testing/memory-office.ts";
import { SyncTab } from "./sync-tab.tsx";

beforeAll(stubResizeObserver);
afterEach(cleanup);

it("keeps a form that is half filled in while the language changes, and where the user was in it", async () => {
  const sync = createAdminSync({ adapter: createMemoryOffice().adapter, channel: () => null });
  const speaking = (locale: string): ReactElement => (
    <StrictMode>
      <AdminSyncProvider sync={sync} languages={LANGUAGES} locale={locale} native>
        <SyncTab dossierId={DOSSIER} />
      </AdminSyncProvider>
    </StrictMode>
  );
  const { rerender } = render(speaking("nl-BE"));
  fireEvent.click(await screen.findByRole("button", { name: "Administratie sync toevoegen" }));
  const typed = screen.getByRole("combobox", { name: "Referentie" });
  fireEvent.click(typed);
  fireEvent.click(await screen.findByRole("option", { name: /Bakkerij Peeters/ }));
  typed.focus();

  for (const [locale, reference, externalId, save] of [
    ["fr-BE", "Référence", "Id externe", "Enregistrer les modifications"],
    ["de-BE", "Referenz", "Externe ID", "Änderungen speichern"],
    ["en-BE", "Reference", "External id", "Save changes"],
  ] as const) {
    rerender(speaking(locale));
    expect(screen.getByRole("combobox", { name: reference })).toBe(typed);
    expect(typed).toHaveProperty("value", "Bakkerij Peeters");
    expect(document.activeElement).toBe(typed);
    expect(screen.getByLabelText(externalId)).toHaveProperty("value", "1001");
    expect(screen.getByRole("button", { name: save })).toBeTruthy();
  }
});
