// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { createMemoryOffice, DOSSIER, type MemoryOffice } from "../testing/memory-office.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { filledIn, press, Template, tick, typePhone } from "./testing/template.tsx";

describe("deciding line by line", () => {
  let office: MemoryOffice;
  beforeEach(() => {
    office = createMemoryOffice();
    office.link();
  });
  const key = (name: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });

  it("takes a value of the user's own, and comes back with it in the template", async () => {
    renderInOffice(office, <Template />);
    await press("Bekijk");
    await press("Pas aan: Telefoon van Contact");
    const field = screen.getByRole("textbox", { name: "Uw waarde voor Telefoon" });
    expect(field).toHaveProperty("value", "09 111 22 34");
    fireEvent.change(field, { target: { value: "09 777 77 77" } });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(await screen.findByText("uw waarde: 09 777 77 77")).toBeTruthy();
    await press("Neem 1 van 2 over");
    await waitFor(() => expect(filledIn()).toBe("Bakkerij Pieters / 09 777 77 77"));
    expect(office.decisions.map(({ choice }) => choice)).toEqual([{ kind: "edited", value: "09 777 77 77" }]);
  });

  it("keeps one with a reason, which is to be read when the package changes it again", async () => {
    const { sync } = renderInOffice(office, <Template nameOfUser={() => "Ann Claes"} />);
    await press("Bekijk");
    await press("Behoud: Telefoon van Contact");
    fireEvent.change(screen.getByRole("textbox", { name: "Waarom u Telefoon houdt" }), {
      target: { value: "nummer van de zaak" },
    });
    await press("Houd 1 van de mijne");
    await screen.findAllByText(/Behouden/);
    expect(office.decisions).toMatchObject([{ choice: { kind: "keep" }, why: "nummer van de zaak" }]);
    await press("Bekijk 1 ander verschil");
    fireEvent.click(await screen.findByRole("button", { name: "1 eerder behouden" }));
    expect(screen.getByText(/Ann Claes, 24 november 2026 om 09:00\. Reden: nummer van de zaak/)).toBeTruthy();
    office.pull({ phone: "09 555 55 55" });
    sync.dossier(DOSSIER).refresh();
    expect(await screen.findByText(/naar 09 555 55 55\. Reden: nummer van de zaak/)).toBeTruthy();
  });

  it("leaves open what was ticked and is no longer", async () => {
    renderInOffice(office, <Template />);
    await press("Bekijk");
    await tick("Telefoon van Contact overnemen");
    await tick("Telefoon van Contact overnemen");
    expect(screen.getByRole("button", { name: "Kies wat u overneemt" })).toHaveProperty("disabled", true);
  });

  it("goes by keys: walk, keep, edit, take, undo; each choice is said aloud", async () => {
    renderInOffice(office, <Template />);
    await press("Bekijk");
    await screen.findByRole("table");
    screen.getByRole("button", { name: "Sluit" }).focus();
    key("j");
    key("m");
    await waitFor(() =>
      expect(screen.getAllByRole("status").map((region) => region.textContent)).toContain("Naam: u houdt de uwe"),
    );
    key("j");
    key("x");
    await waitFor(() =>
      expect(screen.getAllByRole("status").map((region) => region.textContent)).toContain("1 van 2 gekozen"),
    );
    key("Enter");
    await screen.findAllByText("Overgenomen: 1 van 2");
    expect(office.decisions.map(({ choice }) => choice.kind).sort()).toEqual(["keep", "take"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ongedaan maken" }));
    key("u");
    await screen.findAllByText(/Ongedaan gemaakt/);
    expect(filledIn()).toBe("Bakkerij Pieters / 09 111 22 33");
  });

  it("never ticks a number that identifies along with the rest", async () => {
    renderInOffice(office, <Template typed={{ name: "X", registration_number: "0202239951", phone: "1" }} />);
    await press("Bekijk");
    await tick("Alles overnemen");
    expect(screen.getByRole("checkbox", { name: /Ondernemingsnummer/ })).toHaveProperty("checked", false);
    expect(screen.getByRole("button", { name: "Neem 2 van 3 over" })).toBeTruthy();
  });

  it("shows the bar again when exactly the old value is typed back after all was taken", async () => {
    renderInOffice(office, <Template />);
    await press("Gebruik de data uit AdminPulse Gent");
    await screen.findAllByText("Overgenomen: 2");
    typePhone("09 111 22 33");
    expect(await screen.findByRole("region", { name: /1 gegeven verschilt/ })).toBeTruthy();
  });

  it("decides in a dialog just as well", async () => {
    renderInOffice(office, <Template review="dialog" />, { native: false });
    await press("Bekijk");
    await screen.findByRole("dialog");
    await tick("Telefoon van Contact overnemen");
    await press("Neem 1 van 2 over");
    await waitFor(() => expect(filledIn()).toBe("Bakkerij Pieters / 09 111 22 34"));
  });

  it("goes in one bar when it was decided in another of the same template", async () => {
    renderInOffice(
      office,
      <>
        <Template />
        <Template />
      </>,
    );
    await waitFor(() => expect(screen.getAllByRole("button", { name: "Houd de mijne" })).toHaveLength(2));
    const [first] = screen.getAllByRole("button", { name: "Houd de mijne" });
    if (first !== undefined) fireEvent.click(first);
    await waitFor(() => expect(screen.queryAllByRole("region")).toEqual([]));
  });
});
