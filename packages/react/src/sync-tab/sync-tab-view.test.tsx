// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderStrict } from "../testing/render-strict.tsx";
import { spyTabHandlers } from "../testing/tab-handlers.ts";
import type { LinkedRow, LinkFormState, SyncTabState } from "./state.ts";
import { SyncTabView } from "./sync-tab-view.tsx";

const LINK: LinkedRow = {
  connectionName: "AdminPulse kantoor Gent",
  packageName: "AdminPulse",
  referenceName: "Bakkerij Peeters BV",
  externalId: "APR00412",
  enterpriseNumber: "0999123457",
  pulledAt: "2026-11-24T01:14:00Z",
  changes: 3,
};
const FORM: LinkFormState = {
  connections: [],
  connectionId: null,
  references: [{ value: "APR00412", label: "Bakkerij Peeters BV" }],
  reference: { value: "APR00412", label: "Bakkerij Peeters BV", reasons: ["Zelfde nummer"], proposed: true },
  externalId: { kind: "filled", value: "APR00412" },
  errors: {},
  plan: { kind: "none" },
  saving: false,
  problem: null,
};
const LINKED: SyncTabState = { kind: "linked", link: LINK, sync: { kind: "idle" }, problem: null, unlinking: "no" };

function show(state: SyncTabState, saves: "own" | "host" = "own") {
  const on = spyTabHandlers();
  return { on, ...renderStrict(<SyncTabView state={state} on={on} saves={saves} />, { native: true }) };
}

describe("the tab", () => {
  it("offers a plus where nothing is linked", () => {
    const { on } = show({ kind: "empty" });
    expect(screen.getByRole("heading", { level: 3, name: "Administratie sync" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Administratie sync toevoegen" }));
    expect(on.onAdd).toHaveBeenCalledOnce();
  });

  it("tells a link in one row: whose, from where, how fresh", () => {
    const { container } = show(LINKED);
    const row = container.querySelector('[data-part="link-text"]')?.textContent ?? "";
    for (const fact of [
      "Bakkerij Peeters BV",
      "AdminPulse kantoor Gent",
      "APR00412",
      "0999.123.457",
      "vannacht 02:14",
    ]) {
      expect(row).toContain(fact);
    }
    expect(row).toContain("3 wijzigingen");
  });

  it("keeps the row without anything to press, offline and without rights", () => {
    const { again, on } = show({ kind: "offline", link: LINK });
    expect(screen.getByText("Bakkerij Peeters BV")).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
    again(<SyncTabView state={{ kind: "no-rights", link: LINK }} on={on} />);
    expect(screen.getByText("U kunt de koppeling bekijken, maar niet wijzigen.")).toBeTruthy();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("tells an error, what stays, and offers the one next step", () => {
    const situation = { keptFrom: "21 november" };
    const problem = { code: "PACKAGE_UNREACHABLE", at: null, correlationId: "9f3c", situation } as const;
    const { on } = show({ kind: "error", problem });
    const notice = screen.getByRole("group", { name: "De server van het kantoor antwoordt niet" });
    expect(within(notice).getByText(/Uw gegevens van 21 november blijven staan\./)).toBeTruthy();
    fireEvent.click(within(notice).getByRole("button", { name: "Opnieuw proberen" }));
    expect(on.onStep).toHaveBeenCalledWith("retry");
    const details = within(notice).getByRole("button", { name: "Details" });
    expect(details.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(details);
    expect(details.getAttribute("aria-expanded")).toBe("true");
    expect(within(notice).getByText("9f3c")).toBeTruthy();
  });

  it("says that it loads in the shape of what comes", () => {
    const { container } = show({ kind: "loading" });
    expect(container.querySelector('[data-part="link-row"]')?.getAttribute("aria-busy")).toBe("true");
  });
});

describe("adding a link", () => {
  it("locks the external id, says why, and asks before it is changed", () => {
    const { on } = show({ kind: "adding", form: FORM });
    const field = screen.getByLabelText<HTMLInputElement>("Extern id");
    expect(field.readOnly).toBe(true);
    const help = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(help?.textContent).toContain("verkeerde klant");
    fireEvent.click(screen.getByRole("button", { name: "Toch wijzigen" }));
    expect(on.onExternalIdUnlock).toHaveBeenCalledOnce();
  });

  it("gives the field that was unlocked the focus, and back", () => {
    const { again, on } = show({ kind: "adding", form: FORM });
    const unlocked = { kind: "unlocked", value: "APR00412", filled: "APR00412" } as const;
    again(<SyncTabView state={{ kind: "adding", form: { ...FORM, externalId: unlocked } }} on={on} />);
    const field = screen.getByLabelText<HTMLInputElement>("Extern id");
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: "APR00999" } });
    expect(on.onExternalIdChange).toHaveBeenCalledWith("APR00999");
  });

  it("ties an error to its field", () => {
    const errors = { externalId: "412 is geen geldig extern id" };
    show({ kind: "adding", form: { ...FORM, errors } });
    const field = screen.getByLabelText("Extern id");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const told = (field.getAttribute("aria-describedby") ?? "").split(" ");
    expect(told.map((id) => document.getElementById(id)?.textContent)).toContain(errors.externalId);
  });

  it("can't be saved before its plan is known", () => {
    show({ kind: "adding", form: FORM });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Aanpassingen bewaren" }).disabled).toBe(true);
  });

  it("leaves the buttons to the host where the host saves", () => {
    show({ kind: "adding", form: FORM }, "host");
    expect(screen.queryByRole("button", { name: "Aanpassingen bewaren" })).toBeNull();
  });

  it("offers why a reference is proposed", () => {
    show({ kind: "adding", form: FORM });
    const select = screen.getByRole("combobox", { name: "Referentie" });
    const help = document.getElementById(select.getAttribute("aria-describedby") ?? "");
    expect(help?.textContent).toBe("Zelfde nummer");
  });
});
