// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { createMemoryOffice } from "../testing/memory-office.ts";
import { PULSE } from "../testing/office.data.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { ConnectionsPanel } from "./connections-panel.tsx";

beforeAll(() => {
  // The list of Radix asks for what jsdom, without a layout, doesn't have.
  Element.prototype.scrollIntoView = () => {};
});

const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole("button", { name }));
};
const fill = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

/** Radix' own dialog: jsdom knows no modal `<dialog>`; the lists in it stay native. */
const RADIX = { native: false };

describe("the firm's connections", () => {
  it("are begun, and completed by the form that the package asks for", async () => {
    const office = createMemoryOffice();
    office.connections = [
      {
        ...PULSE,
        name: "AdminPulse Brugge",
        state: {
          kind: "pending",
          needed: { kind: "credentials", fields: [{ name: "apiKey", secret: true, required: true }] },
        },
      },
    ];
    renderInOffice(office, <ConnectionsPanel />, RADIX);
    expect(await screen.findByText("Nog nodig, van u: de gegevens om aan te melden.")).toBeTruthy();
    await press("Gegevens invullen");
    await press("Verbinden");
    expect(await screen.findByText("Vul API-sleutel in.")).toBeTruthy();
    expect(office.credentials).toEqual([]);
    fill("API-sleutel", "sleutel");
    expect(screen.getByLabelText("API-sleutel").getAttribute("type")).toBe("password");
    await press("Verbinden");
    expect(await screen.findByText("Verbonden")).toBeTruthy();
    expect(office.credentials).toEqual([{ kind: "credentials", credentials: { apiKey: "sleutel" } }]);
  });

  it("keep what was typed where the package refuses it, and say why", async () => {
    const office = createMemoryOffice();
    office.connections = [{ ...PULSE, state: { kind: "broken", since: PULSE.createdAt, code: "CREDENTIALS_EXPIRED" } }];
    office.trouble("connections.complete", "CREDENTIALS_REJECTED");
    renderInOffice(office, <ConnectionsPanel />, RADIX);
    expect(await screen.findByText("De aanmelding bij AdminPulse Gent is verlopen")).toBeTruthy();
    await press("Nieuwe sleutel geven");
    fill("API-sleutel", "fout");
    await press("Verbinden");
    expect(await screen.findByText(/aanvaardt de aanmelding niet/)).toBeTruthy();
    expect(screen.getByLabelText("API-sleutel")).toHaveProperty("value", "fout");
  });

  it("say what is needed of the firm", async () => {
    const office = createMemoryOffice();
    const needed = { kind: "by-contact", by: "firm" } as const;
    office.connections = [{ ...PULSE, packageName: "Fid-Manager", state: { kind: "pending", needed } }];
    renderInOffice(office, <ConnectionsPanel />, RADIX);
    expect(await screen.findByText(/Nog nodig, van uw kantoor/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Gegevens invullen" })).toBeNull();
  });

  it("are tested", async () => {
    renderInOffice(createMemoryOffice(), <ConnectionsPanel />, RADIX);
    await press("Testen");
    expect((await screen.findAllByText("De verbinding werkt.")).length).toBeGreaterThan(0);
  });

  it("are removed only after a question, and the answer says why not", async () => {
    const office = createMemoryOffice();
    office.trouble("connections.remove", "CONNECTION_IN_USE");
    renderInOffice(office, <ConnectionsPanel />, RADIX);
    await press("Meer voor AdminPulse Gent");
    fireEvent.click(await screen.findByRole("menuitem", { name: "Verwijderen" }));
    await screen.findByRole("dialog", { name: "AdminPulse Gent verwijderen?" });
    await press("Verwijderen");
    expect(await screen.findByText("Er zijn nog dossiers aan deze verbinding gekoppeld")).toBeTruthy();
    office.trouble("connections.remove", null);
    await press("Verwijderen");
    expect(await screen.findByText("Uw kantoor heeft nog geen verbinding met een administratiepakket.")).toBeTruthy();
  });

  it("get another name", async () => {
    const office = createMemoryOffice();
    renderInOffice(office, <ConnectionsPanel />, RADIX);
    await press("Meer voor AdminPulse Gent");
    fireEvent.click(await screen.findByRole("menuitem", { name: "Naam wijzigen" }));
    await screen.findByRole("dialog");
    fill("Naam van de verbinding", "AdminPulse Aalst");
    await press("Naam wijzigen");
    await waitFor(() => expect(screen.getByText("AdminPulse Aalst")).toBeTruthy());
  });

  it("are managed elsewhere where the adapter has no port for them", async () => {
    const office = createMemoryOffice();
    const { connections: _, ...adapter } = office.adapter;
    renderInOffice({ ...office, adapter: { ...adapter } }, <ConnectionsPanel />, { ...RADIX, locale: "en" });
    expect(await screen.findByText("In this application connections are managed elsewhere.")).toBeTruthy();
  });
});
