import { describe, expect, it } from "vitest";
import { nl } from "../messages/nl/nl.ts";
import { createPresentation } from "../provider/presentation.ts";
import { dossierId } from "../testing/ids.ts";
import { PULSE, referenceOf } from "../testing/office.data.ts";
import { newDraft, type LinkDraft } from "./link-draft.ts";
import { linkFormOf } from "./link-form-of.ts";
import type { LinkFormState } from "./state.ts";

const words = createPresentation({
  languages: [nl],
  dossierName: (id) => (id === "1042" ? "Peeters (oud)" : null),
});
const PEETERS = referenceOf("1001", "Bakkerij Peeters");
const HOLDING = referenceOf("1002", "Peeters Holding", { legalForm: "NV" });
const show = (draft: Partial<LinkDraft>): LinkFormState =>
  linkFormOf({ ...newDraft(PULSE.id), ...draft }, { connections: [PULSE], problem: null }, words);
const unlocked = (value: string) => ({ kind: "unlocked", value, filled: "1001" }) as const;

describe("a draft as the form shows it", () => {
  it("tells what is missing only once the user tried to save", () => {
    expect(show({ connectionId: null }).errors).toEqual({});
    expect(show({ connectionId: null, tried: true }).errors).toEqual({
      connection: "Kies een verbinding.",
      reference: "Kies een referentie.",
    });
  });

  it("says at the id that it is looked up, and shows the plan as under way", () => {
    const form = show({ picked: PEETERS, externalId: unlocked("1002") });
    expect(form.typedId).toEqual({ kind: "looking" });
    expect(form.plan).toEqual({ kind: "planning" });
  });

  it("says whom a typed id means", () => {
    const form = show({ picked: PEETERS, reference: HOLDING, externalId: unlocked("1002") });
    expect(form.typedId).toEqual({ kind: "means", who: "Peeters Holding · 0999.123.457 · 9000 Gent · NV", mind: [] });
    expect(form.reference?.label).toBe("Peeters Holding");
  });

  it("says what to mind of whom a typed id means: no longer active, or another dossier's already", () => {
    const reference = { ...HOLDING, active: false, linkedTo: [dossierId("1042")] };
    expect(show({ picked: PEETERS, reference, externalId: unlocked("1002") }).typedId).toMatchObject({
      kind: "means",
      mind: ["Niet meer actief", "Al gekoppeld aan dossier Peeters (oud)"],
    });
  });

  it("offers to look an id up once more where it could not be, and not where nobody has it", () => {
    const refused = (code: "OFFLINE" | "REFERENCE_NOT_FOUND") =>
      show({
        externalId: unlocked("9"),
        lookup: { kind: "refused", problem: { code, at: null, correlationId: null } },
      });
    expect(refused("OFFLINE").typedId).toEqual({ kind: "retry" });
    expect(refused("REFERENCE_NOT_FOUND").typedId).toBeUndefined();
  });

  it("says nothing at an id that means who was picked", () => {
    expect(show({ picked: PEETERS, reference: PEETERS, externalId: unlocked("1001") }).typedId).toBeUndefined();
  });

  it("says at the field where it was typed why a client can't be linked", () => {
    const trader = referenceOf("1003", "Bart", { linkable: { reason: "sole-trader-not-supported" } });
    const because = "Kan niet gekoppeld worden, want het pakket geeft geen referentie voor een eenmanszaak";
    expect(show({ reference: trader, externalId: unlocked("1003") }).errors).toEqual({ externalId: because });
    expect(show({ reference: trader, externalId: { kind: "filled", value: "1003" } }).errors).toEqual({
      reference: because,
    });
  });

  it("tells a malformed id, and what the package refused, at the id", () => {
    expect(show({ externalId: unlocked(" "), lookup: { kind: "malformed" } }).errors.externalId).toBe(
      "Dit kan geen extern id zijn.",
    );
    const situation = { externalId: "9999", source: "AdminPulse" };
    const problem = { code: "REFERENCE_NOT_FOUND", at: null, correlationId: null, situation } as const;
    expect(show({ externalId: unlocked("9999"), lookup: { kind: "refused", problem } }).errors.externalId).toBe(
      "9999 staat niet in AdminPulse. Kies een andere referentie.",
    );
  });

  it("shows its own problem before what keeps the form waiting", () => {
    const login = { code: "UNAUTHENTICATED", at: null, correlationId: null } as const;
    const own = { code: "SERVER_UNREACHABLE", at: null, correlationId: null } as const;
    const facts = { connections: [PULSE], problem: login };
    expect(linkFormOf(newDraft(PULSE.id), facts, words).problem).toBe(login);
    expect(linkFormOf({ ...newDraft(PULSE.id), problem: own }, facts, words).problem).toBe(own);
  });
});
