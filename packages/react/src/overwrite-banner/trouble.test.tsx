// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { createMemoryOffice, type MemoryOffice } from "../testing/memory-office.ts";
import { renderInOffice } from "../testing/render-in-office.tsx";
import { filledIn, press, Template, typePhone } from "./testing/template.tsx";

describe("a bar in trouble", () => {
  let office: MemoryOffice;
  beforeEach(() => {
    office = createMemoryOffice();
    office.link();
  });

  it.each(["snapshots.latest", "snapshots.earlier", "decisions.list"])(
    "says gently that it can't compare while %s fails",
    async (call) => {
      office.trouble(call, "FORBIDDEN");
      renderInOffice(office, <Template />);
      expect(await screen.findByText("Niet nagekeken of dit sjabloon verschilt")).toBeTruthy();
      expect(screen.queryByRole("region")).toBeNull();
    },
  );

  it("tries again where the user asks for it", async () => {
    office.trouble("decisions.list", "DATABASE_UNAVAILABLE");
    renderInOffice(office, <Template />);
    await screen.findByText("Niet nagekeken of dit sjabloon verschilt");
    office.trouble("decisions.list", null);
    await press("Opnieuw proberen");
    expect(await screen.findByRole("region", { name: /2 gegevens/ })).toBeTruthy();
  });

  it("says why undoing failed, and undoes the decision later without taking the values back twice", async () => {
    renderInOffice(office, <Template />);
    await press("Gebruik de data uit AdminPulse Gent");
    await screen.findAllByText("Overgenomen: 2");
    office.trouble("decisions.undo", "SERVER_UNREACHABLE");
    await press("Ongedaan maken");
    const again = await screen.findByRole("button", { name: "Opnieuw proberen" });
    expect(filledIn()).toBe("Bakkerij Pieters / 09 111 22 33");
    expect(office.decisions).toHaveLength(2);
    office.trouble("decisions.undo", null);
    again.click();
    await screen.findAllByText(/Ongedaan gemaakt/);
    expect(office.decisions).toEqual([]);
  });

  it("says that there is no way back once the fields were changed since", async () => {
    renderInOffice(office, <Template />);
    await press("Gebruik de data uit AdminPulse Gent");
    await screen.findAllByText("Overgenomen: 2");
    // Only written otherwise: no difference, but no longer what was taken over.
    typePhone("09 111 22 34 ");
    await press("Ongedaan maken");
    expect((await screen.findAllByText(/Dit kan niet meer ongedaan gemaakt worden/)).length).toBeGreaterThan(0);
    expect(filledIn()).toBe("Bakkerij Peeters / 09 111 22 34 ");
    expect(office.decisions).toHaveLength(2);
  });

  it("lets what could not be saved be put away by who may not save it", async () => {
    office.trouble("decisions.save", "FORBIDDEN");
    renderInOffice(office, <Template />);
    await press("Gebruik de data uit AdminPulse Gent");
    expect(await screen.findByText("Overgenomen. Uw beslissing zelf is nog niet bewaard.")).toBeTruthy();
    expect(filledIn()).toBe("Bakkerij Peeters / 09 111 22 34");
    await press("Sluit");
    await waitFor(() => expect(screen.queryByText(/nog niet bewaard/)).toBeNull());
  });

  it.each([
    [true, "U kunt kijken, niet wijzigen."],
    ["period-locked", "Deze periode is afgesloten: er wordt niets meer overgenomen."],
    ["no-right", "U hebt geen recht om gegevens over te nemen."],
  ] as const)("lets nobody decide where readOnly is %s, and says why", async (readOnly, words) => {
    renderInOffice(office, <Template readOnly={readOnly} />);
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
    await press("Bekijk");
    await screen.findByRole("table");
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
    expect(screen.queryByRole("button", { name: /Gebruik|Neem|Houd|Behoud/ })).toBeNull();
  });
});

describe("what the host says before anything is overwritten", () => {
  let office: MemoryOffice;
  beforeEach(() => {
    office = createMemoryOffice();
    office.link();
  });

  it("is shown first; what it refuses is left out", async () => {
    renderInOffice(
      office,
      <Template
        describeImpact={(taken) =>
          taken.map(({ key }) =>
            key === "name"
              ? { key, text: "staat in de getekende notulen", refused: true }
              : { key, text: "staat op het briefpapier" },
          )
        }
      />,
    );
    await press("Gebruik de data uit AdminPulse Gent");
    expect(await screen.findByText("Naam wordt niet overgenomen: staat in de getekende notulen")).toBeTruthy();
    expect(screen.getByText("Telefoon: staat op het briefpapier")).toBeTruthy();
    expect(filledIn()).toBe("Bakkerij Pieters / 09 111 22 33");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ja, neem 1 over" }));
    await press("Ja, neem 1 over");
    await screen.findAllByText("Overgenomen: 1 van 2");
    expect(filledIn()).toBe("Bakkerij Pieters / 09 111 22 34");
  });

  it("goes no further when the user goes back", async () => {
    renderInOffice(office, <Template describeImpact={() => [{ key: null, text: "de brief wordt anders" }]} />);
    await press("Gebruik de data uit AdminPulse Gent");
    await press("Terug");
    expect(await screen.findByRole("button", { name: "Bekijk" })).toBe(document.activeElement);
    expect(office.decisions).toEqual([]);
  });

  it("stops everything where it fails, and loses nothing", async () => {
    renderInOffice(office, <Template describeImpact={() => Promise.reject(new Error("no answer"))} />);
    await press("Gebruik de data uit AdminPulse Gent");
    expect(await screen.findByText("Uw toepassing kon dit niet verwerken")).toBeTruthy();
    expect(office.decisions).toEqual([]);
  });

  it("is asked anew where something moved meanwhile", async () => {
    renderInOffice(office, <Template describeImpact={() => [{ key: null, text: "de brief wordt anders" }]} />);
    await press("Gebruik de data uit AdminPulse Gent");
    await screen.findByText("de brief wordt anders");
    typePhone("02 999 99 99");
    await press("Ja, neem 2 over");
    expect(await screen.findByText("De gegevens zijn intussen gewijzigd")).toBeTruthy();
    expect(office.decisions).toEqual([]);
  });
});
