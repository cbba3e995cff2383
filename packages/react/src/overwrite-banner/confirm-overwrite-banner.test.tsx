// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryOffice, DOSSIER, type MemoryOffice } from "../testing/memory-office.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { filledIn, press, Template, tick, typePhone } from "./testing/template.tsx";

describe("the yellow bar over a store", () => {
  let office: MemoryOffice;
  beforeEach(() => {
    office = createMemoryOffice();
    office.link();
  });

  it("takes everything over, saves the decisions after the host did, and goes", async () => {
    const attention = vi.fn();
    renderInOffice(office, <Template onAttentionChange={attention} />);
    expect(await screen.findByRole("region", { name: "2 gegevens verschillen van AdminPulse Gent" })).toBeTruthy();
    expect(attention).toHaveBeenLastCalledWith({ total: 2, actionRequired: 2 });
    await press("Gebruik de data uit AdminPulse Gent");
    expect((await screen.findAllByText("Overgenomen: 2")).length).toBeGreaterThan(0);
    expect(filledIn()).toBe("Bakkerij Peeters / 09 111 22 34");
    expect(office.decisions.map(({ choice }) => choice.kind)).toEqual(["take", "take"]);
    expect(attention).toHaveBeenLastCalledWith({ total: 0, actionRequired: 0 });
  });

  it("takes back what it took over", async () => {
    renderInOffice(office, <Template />);
    await press("Gebruik de data uit AdminPulse Gent");
    await press("Ongedaan maken");
    expect((await screen.findAllByText(/Ongedaan gemaakt/)).length).toBeGreaterThan(0);
    expect(filledIn()).toBe("Bakkerij Pieters / 09 111 22 33");
    expect(office.decisions).toEqual([]);
  });

  it("takes one by one; a line that nobody touched stays open", async () => {
    renderInOffice(office, <Template />);
    await press("Bekijk");
    await tick("Telefoon van Contact overnemen");
    await press("Neem 1 van 2 over");
    expect((await screen.findAllByText("Overgenomen: 1 van 2")).length).toBeGreaterThan(0);
    expect(filledIn()).toBe("Bakkerij Pieters / 09 111 22 34");
    expect(office.decisions).toHaveLength(1);
    await press("Bekijk 1 ander verschil");
    expect(await screen.findByRole("region", { name: /1 gegeven verschilt/ })).toBeTruthy();
  });

  it("remembers 'keep mine' until the package changes that field again, and then says so", async () => {
    const { sync } = renderInOffice(office, <Template />);
    await press("Houd de mijne");
    expect((await screen.findAllByText("Behouden: 2 gegevens van u")).length).toBeGreaterThan(0);
    expect(filledIn()).toBe("Bakkerij Pieters / 09 111 22 33");
    office.pull({ phone: "09 555 55 55" });
    sync.dossier(DOSSIER).refresh();
    await screen.findByRole("region", { name: /1 gegeven verschilt/ });
    await press("Bekijk");
    expect(await screen.findByText("opnieuw gewijzigd")).toBeTruthy();
    expect(screen.getByText(/U hield de uwe op 24 november 2026\..*van 09 111 22 34 naar 09 555 55 55/)).toBeTruthy();
  });

  it("saves nothing where the host can't take the values over, and keeps what was chosen", async () => {
    const onApply = vi.fn(() => Promise.reject(new Error("disk full")));
    renderInOffice(office, <Template onApply={onApply} />);
    await press("Bekijk");
    await tick("Telefoon van Contact overnemen");
    await press("Neem 1 van 2 over");
    expect(await screen.findByText("Uw toepassing kon dit niet verwerken")).toBeTruthy();
    expect(office.decisions).toEqual([]);
    expect(screen.getByRole("button", { name: "Neem 1 van 2 over" })).toBeTruthy();
  });

  it("loses nothing where the login has gone in the middle", async () => {
    office.trouble("decisions.save", "UNAUTHENTICATED");
    const onSignIn = vi.fn();
    const { sync } = renderInOffice(office, <Template />, { onSignIn });
    await press("Gebruik de data uit AdminPulse Gent");
    expect(await screen.findByText("U bent niet meer aangemeld")).toBeTruthy();
    office.trouble("decisions.save", null);
    sync.retry();
    expect((await screen.findAllByText("Overgenomen: 2")).length).toBeGreaterThan(0);
    expect(office.decisions).toHaveLength(2);
  });

  it("saves the decisions later where that failed after the host had taken over", async () => {
    office.trouble("decisions.save", "SERVER_UNREACHABLE");
    renderInOffice(office, <Template />);
    await press("Gebruik de data uit AdminPulse Gent");
    await waitFor(() => expect(filledIn()).toBe("Bakkerij Peeters / 09 111 22 34"));
    const again = await screen.findByRole("button", { name: "Opnieuw proberen" });
    office.trouble("decisions.save", null);
    fireEvent.click(again);
    expect((await screen.findAllByText("Overgenomen: 2")).length).toBeGreaterThan(0);
  });

  it("shows what moved under an open review, and takes over only what was seen", async () => {
    renderInOffice(office, <Template />);
    await press("Bekijk");
    await tick("Naam van Onderneming overnemen");
    typePhone("02 999 99 99");
    expect(await screen.findByText("De gegevens zijn intussen gewijzigd")).toBeTruthy();
    await press("Neem 1 van 2 over");
    expect(office.decisions).toEqual([]);
    await press("Nieuw plan bekijken");
    await press("Neem 1 van 2 over");
    await waitFor(() => expect(filledIn()).toBe("Bakkerij Peeters / 02 999 99 99"));
  });

  it("comes back when a value that was taken over is changed by hand", async () => {
    renderInOffice(office, <Template />);
    await press("Gebruik de data uit AdminPulse Gent");
    await screen.findAllByText("Overgenomen: 2");
    typePhone("02 999 99 99");
    expect(await screen.findByRole("region", { name: /1 gegeven verschilt/ })).toBeTruthy();
  });

  it("lets who may only look, look", async () => {
    renderInOffice(office, <Template readOnly />);
    await screen.findByRole("region", { name: /2 gegevens/ });
    expect(screen.queryByRole("button", { name: /Gebruik/ })).toBeNull();
  });

  it("speaks English where that is asked", async () => {
    renderInOffice(office, <Template />, { locale: "en" });
    expect(await screen.findByRole("button", { name: "Keep mine" })).toBeTruthy();
  });
});
