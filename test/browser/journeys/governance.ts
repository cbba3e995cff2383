import type { Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reads } from "../checks/reads.ts";
import { lookAround, type Findings } from "../checks/stop.ts";
import type { Hand } from "../setup/hand.ts";
import { stepsInOrder } from "../setup/in-order.ts";
import { openOffice, type Desk, type Office } from "../setup/office.ts";
import { barIsGone, SOURCE } from "../steps/bar.ts";
import { inDossier } from "../steps/dossier.ts";
import { saveLink } from "../steps/link.ts";
import { chooseClient, connectFirm } from "../steps/linked-bakery.ts";
import { panel } from "../steps/world.ts";

const COMPANY = "Lambrecht Technics";
const HOLDING = "Lambrecht Technics Holding";
const HILDE = "Hilde Lambrecht";
const TOM = "Tom Vermeersch";
/** Under which the package keeps the company and its third director, and where in the company's links the two shareholdings and that mandate stand. */
const ID = "APR00004";
const TOM_ID = "APR00050";
const LINK = { holdingShares: 2, hildeShares: 3, tomMandate: 4 } as const;

/** A BV with two shareholders and three directors, over five snapshots of its record. */
export function playGovernance(how: string, handOf: (page: Page) => Hand): void {
  let office: Office;
  let desk: Desk;
  let page: Page;
  let hand: Hand;
  const findings: Findings = [];
  const button = (name: string | RegExp): Locator => page.getByRole("main").getByRole("button", { name });
  const cell = (label: string): Locator => page.getByRole("main").getByLabel(label, { exact: true });
  const review = (): Locator => page.getByRole("table", { name: `Verschillen tussen dit sjabloon en ${SOURCE}` });
  const open = async (template: "Aandeelhouders/Vennoten" | "Bestuursorgaan/Zaakvoerders"): Promise<void> => {
    await hand.press(inDossier(page, template));
    await page.getByRole("heading", { name: template, level: 1 }).waitFor();
  };
  const night = async (): Promise<void> => {
    await hand.press(panel(page).getByRole("button", { name: "Naar komende nacht" }));
    await panel(page).getByText("De nachtelijke sync is gebeurd.").waitFor();
  };
  const setShares = (position: number, shares: number): Promise<void> =>
    office.behindTheScenes({ do: "set-shares", uniqueIdentifier: ID, position, shares });
  const boxesOf = (group: string): Locator =>
    review().getByRole("checkbox", { name: new RegExp(`van ${group} overnemen$`) });
  const tick = async (group: string): Promise<void> => {
    await boxesOf(group).first().waitFor();
    for (const box of await boxesOf(group).all()) await hand.tick(box, true);
  };
  const decline = async (group: string): Promise<void> => {
    await hand.press(review().getByRole("button", { name: new RegExp(`^Behoud: .*${group}`) }));
  };

  beforeAll(async () => {
    office = await openOffice();
    const appointed = { person: TOM_ID, function: "Bestuurder", startDate: "2020-01-01" };
    await office.behindTheScenes({ do: "appoint", uniqueIdentifier: ID, ...appointed });
    desk = await office.sitDown();
    page = desk.page;
    hand = handOf(page);
    await connectFirm(page);
    await chooseClient(page, COMPANY, "lambrecht tech", COMPANY);
    await saveLink(page);
  });
  afterAll(async () => office.close());

  describe(`directors and shareholders of a BV over five snapshots, ${how}`, () => {
    stepsInOrder(() => page);

    it("fills two shareholders and three directors from the first", async () => {
      await open("Aandeelhouders/Vennoten");
      await hand.press(button(`Gebruik de data uit ${SOURCE}`));
      await reads(page, "Overgenomen: 2");
      expect(await cell(`Aandelen, ${HOLDING}`).inputValue()).toBe("990");
      expect(await cell(`Aandelen, ${HILDE}`).inputValue()).toBe("10");
      await open("Bestuursorgaan/Zaakvoerders");
      await hand.press(button("Bekijk"));
      for (const name of [HOLDING, HILDE, TOM]) await tick(name);
      await lookAround(desk, "three new directors", findings);
      await hand.press(button("Neem 3 van 3 over"));
      await reads(page, "Overgenomen: 3");
      expect(await cell(`Vast vertegenwoordiger, ${HOLDING}`).inputValue()).toBe("Pieter Lambrecht");
    });

    it("shows changed shares person by person: one is taken over, the other declined", async () => {
      await setShares(LINK.holdingShares, 900);
      await setShares(LINK.hildeShares, 100);
      await open("Aandeelhouders/Vennoten");
      await night();
      await hand.press(button("Bekijk"));
      await tick(HOLDING);
      await decline(HILDE);
      await lookAround(desk, "changed shares", findings);
      await hand.press(button(/^Neem \d+ van \d+ over$/));
      await reads(page, /^Overgenomen: 1 van 2/);
      await barIsGone(page);
      expect(await cell(`Aandelen, ${HOLDING}`).inputValue()).toBe("900");
      expect(await cell(`Aandelen, ${HILDE}`).inputValue()).toBe("10");
    });

    it("shows a resignation as one, not as a director who is gone", async () => {
      await office.behindTheScenes({
        do: "end-mandate",
        uniqueIdentifier: ID,
        position: LINK.tomMandate,
        endDate: "2026-11-01",
      });
      await open("Bestuursorgaan/Zaakvoerders");
      await night();
      await hand.press(button("Bekijk"));
      await review().getByText("ontslag op 01/11/2026").waitFor();
      expect(
        await review()
          .getByText(/geschrapt|toegevoegd/)
          .count(),
      ).toBe(0);
      await lookAround(desk, "a resignation", findings);
      await tick(TOM);
      await hand.press(button("Neem 1 van 1 over"));
      await reads(page, "Overgenomen: 1");
      expect(await cell(`Einde, ${TOM}`).inputValue()).toBe("2026-11-01");
    });

    it("asks again about what was declined once the source changes it, and says who kept what", async () => {
      await open("Aandeelhouders/Vennoten");
      await setShares(LINK.hildeShares, 110);
      await night();
      await hand.press(button("Bekijk"));
      await review()
        .getByText(/U hield de uwe op .* AdminPulse wijzigde daarna van 100 naar 110\./)
        .waitFor();
      expect(await boxesOf(HOLDING).count()).toBe(0);
      await tick(HILDE);
      await hand.press(button(/^Neem \d+ van \d+ over$/));
      await reads(page, /^Overgenomen: \d+/);
      expect(await cell(`Aandelen, ${HILDE}`).inputValue()).toBe("110");
    });

    it("takes that back as it was: the shares stand as before, and the bar asks again", async () => {
      await hand.press(button("Ongedaan maken"));
      await reads(page, "Ongedaan gemaakt.");
      expect(await cell(`Aandelen, ${HILDE}`).inputValue()).toBe("10");
      expect(await cell(`Aandelen, ${HOLDING}`).inputValue()).toBe("900");
      await hand.press(button("Sluit"));
      await button("Bekijk").waitFor();
    });

    it("shows what moved while the review was open, loses nothing that was chosen, and takes the newest over", async () => {
      await hand.press(button("Bekijk"));
      await tick(HILDE);
      await setShares(LINK.hildeShares, 120);
      await night();
      await reads(page, "De gegevens zijn intussen gewijzigd");
      await lookAround(desk, "a review that was overtaken", findings);
      await hand.press(button("Nieuw plan bekijken"));
      expect(await boxesOf(HILDE).first().isChecked()).toBe(true);
      await hand.press(button(/^Neem \d+ van \d+ over$/));
      await reads(page, /^Overgenomen: \d+/);
      expect(await cell(`Aandelen, ${HILDE}`).inputValue()).toBe("120");
      expect(await cell(`Aandelen, ${HOLDING}`).inputValue()).toBe("900");
      await page.getByRole("main").getByText("Alles is bewaard").waitFor();
    });

    it("found at every stop no fault, nothing that is wider than its window, and no rule of accessibility broken", () => {
      expect(findings).toEqual([]);
      expect(desk.complaints).toEqual({ faults: [], refusals: [] });
    });
  });
}
