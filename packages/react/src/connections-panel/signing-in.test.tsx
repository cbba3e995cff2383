// @vitest-environment jsdom
import type { Connection } from "@adminsync/core/model";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createMemoryOffice, LOGIN, type MemoryOffice } from "../testing/memory-office.ts";
import { PULSE } from "../testing/office.data.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { ConnectionsPanel } from "./connections-panel.tsx";

const STATE = `${PULSE.id}.${"s".repeat(43)}`;
const PENDING: Connection = { ...PULSE, state: { kind: "pending", needed: { kind: "oauth" } } };
const RADIX = { native: false };

beforeAll(() => {
  // The list of Radix asks for what jsdom, without a layout, doesn't have.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => window.history.replaceState(null, "", "/"));

const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};

function pending(): MemoryOffice {
  const office = createMemoryOffice();
  office.connections = [PENDING];
  return office;
}

/** The page as a login sends the user back to it. */
function comeBack(office: MemoryOffice, query: string): void {
  window.history.replaceState(null, "", `/syncs?tab=1&${query}#top`);
  renderInOffice(office, <ConnectionsPanel />, RADIX);
}

describe("connecting by the package's own login", () => {
  it("goes there, from a dialog that says so first", async () => {
    const office = createMemoryOffice();
    office.connections = [];
    const onLeave = vi.fn();
    renderInOffice(office, <ConnectionsPanel onLeave={onLeave} />, RADIX);
    await press("Verbinding toevoegen");
    fireEvent.keyDown(screen.getByRole("combobox", { name: "Administratiepakket" }), { key: "ArrowDown" });
    fireEvent.click(await screen.findByRole("option", { name: "AdminPulse" }));
    fireEvent.click(await screen.findByLabelText("Aanmelden bij AdminPulse"));
    expect(screen.getByText("U gaat naar AdminPulse om u aan te melden, en komt daarna hier terug.")).toBeTruthy();
    await press("Aanmelden bij AdminPulse");
    await waitFor(() => expect(onLeave).toHaveBeenCalledWith(LOGIN));
    expect(await screen.findByRole("button", { name: "U gaat naar AdminPulse" })).toBeTruthy();
  });

  it("is completed where the user comes back, once, and out of the address", async () => {
    const office = pending();
    comeBack(office, `code=abc&state=${STATE}&iss=https://login.example`);
    expect(
      (await screen.findAllByText("U bent aangemeld bij AdminPulse. De verbinding is klaar.")).length,
    ).toBeGreaterThan(0);
    expect(screen.getByText("Verbonden")).toBeTruthy();
    const parameters = { code: "abc", state: STATE, iss: "https://login.example" };
    expect(office.credentials).toEqual([{ kind: "callback", parameters }]);
    expect(window.location.href).toMatch(/\/syncs\?tab=1#top$/);
  });

  it("that the user broke off says so, and can be begun once more", async () => {
    const office = pending();
    office.trouble("connections.complete", "SIGN_IN_CANCELLED");
    comeBack(office, `error=access_denied&state=${STATE}`);
    expect(await screen.findByText("U bent niet aangemeld bij AdminPulse: het aanmelden is afgebroken")).toBeTruthy();
    expect(screen.getByText("Nog niet klaar")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Opnieuw" })).toBeTruthy();
  });

  it("that was left open is taken up again, or given up", async () => {
    const office = pending();
    const onLeave = vi.fn();
    renderInOffice(office, <ConnectionsPanel onLeave={onLeave} redirectUri="https://host.example/syncs" />, RADIX);
    expect(await screen.findByText("Nog nodig, van u: meld u aan bij AdminPulse.")).toBeTruthy();
    await press("Opnieuw");
    await waitFor(() => expect(onLeave).toHaveBeenCalledWith(LOGIN));
    window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
    await press("Annuleren");
    expect(await screen.findByText("Uw kantoor heeft nog geen verbinding met een administratiepakket.")).toBeTruthy();
  });

  it("that ran out is begun anew from its row", async () => {
    const office = createMemoryOffice();
    office.connections = [{ ...PULSE, state: { kind: "broken", since: PULSE.createdAt, code: "CREDENTIALS_EXPIRED" } }];
    const onLeave = vi.fn();
    renderInOffice(office, <ConnectionsPanel onLeave={onLeave} />, RADIX);
    expect(await screen.findByText("De aanmelding bij AdminPulse Gent is verlopen")).toBeTruthy();
    await press("Opnieuw aanmelden");
    await waitFor(() => expect(onLeave).toHaveBeenCalledWith(LOGIN));
  });

  it("tells on its row why it can't be begun", async () => {
    const office = pending();
    office.trouble("connections.begin", "PACKAGE_UNREACHABLE");
    const onLeave = vi.fn();
    renderInOffice(office, <ConnectionsPanel onLeave={onLeave} />, RADIX);
    await press("Opnieuw");
    expect(await screen.findByText("De server van het kantoor antwoordt niet")).toBeTruthy();
    expect(onLeave).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "Opnieuw" })).toBeTruthy();
  });

  it("says so where the connection is gone meanwhile", async () => {
    const office = createMemoryOffice();
    office.connections = [];
    office.trouble("connections.complete", "CONNECTION_NOT_FOUND");
    comeBack(office, `code=abc&state=${STATE}`);
    await waitFor(() => expect(document.querySelector('[data-code="CONNECTION_NOT_FOUND"]')).toBeTruthy());
  });

  it.each([
    ["oauth", "Opnieuw aanmelden", "Nieuwe sleutel geven"],
    ["credentials", "Nieuwe sleutel geven", "Opnieuw aanmelden"],
  ] as const)(
    "of a connection that broke is offered as it was made (%s), the other way in its menu",
    async (method, first, other) => {
      const office = createMemoryOffice();
      const broken = { kind: "broken", since: "2026-11-24T02:10:00Z", code: "CREDENTIALS_EXPIRED" } as const;
      office.connections = [{ ...PULSE, method, state: broken }];
      renderInOffice(office, <ConnectionsPanel />, RADIX);
      expect(await screen.findByRole("button", { name: first })).toBeTruthy();
      expect(screen.queryByRole("button", { name: other })).toBeNull();
      await press(`Meer voor ${PULSE.name}`);
      expect(await screen.findByRole("menuitem", { name: other })).toBeTruthy();
      expect(screen.queryByRole("menuitem", { name: first })).toBeNull();
    },
  );
});
