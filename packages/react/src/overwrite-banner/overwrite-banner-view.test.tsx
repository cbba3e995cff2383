// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderStrict } from "../testing/render-strict.tsx";
import type { OverwriteHandlers } from "./handlers.ts";
import { OverwriteBannerView } from "./overwrite-banner-view.tsx";
import type { BarSummary, OverwriteState, ReviewGroup } from "./state.ts";

const SUMMARY: BarSummary = {
  source: "AdminPulse",
  differences: 2,
  cosmetic: 1,
  pulledAt: "2026-11-24T01:14:00Z",
  remembered: true,
};
const GROUPS: readonly ReviewGroup[] = [
  {
    key: "seat",
    title: "Zetel",
    rows: [
      {
        key: "address",
        label: "Adres",
        template: { kind: "text", text: "Kerkstraat 12, 9000 Gent" },
        source: { kind: "text", text: "Dokken 4, 9000 Gent" },
        word: "changed-at-source",
        ticked: true,
      },
    ],
  },
  {
    key: "jan",
    title: "Jan Peeters",
    rows: [
      {
        key: "end",
        label: "Einde mandaat",
        template: { kind: "empty" },
        source: { kind: "text", text: "30/09/2026" },
        word: "fill",
        ticked: false,
      },
    ],
  },
];
const REVIEW: OverwriteState = { kind: "review", summary: SUMMARY, groups: GROUPS, applying: false, problem: null };

function handlers(): OverwriteHandlers {
  return {
    onUseSource: vi.fn(),
    onLook: vi.fn(),
    onClose: vi.fn(),
    onUndo: vi.fn(),
    onDismiss: vi.fn(),
    onStep: vi.fn(),
    onTick: vi.fn(),
    onTickAll: vi.fn(),
    onTake: vi.fn(),
    onKeep: vi.fn(),
  };
}

function show(state: OverwriteState) {
  const on = handlers();
  return { on, ...renderStrict(<OverwriteBannerView state={state} on={on} />) };
}

describe("the bar", () => {
  it("tells what differs from whom and since when, in one region with a heading", () => {
    show({ kind: "bar", summary: SUMMARY, applying: false, problem: null });
    const bar = screen.getByRole("region", { name: "2 gegevens verschillen van AdminPulse" });
    expect(within(bar).getByText("Opgehaald op 24 november 2026 om 02:14 · 1 alleen anders geschreven")).toBeTruthy();
  });

  it("offers all, one by one, or none", () => {
    const { on } = show({ kind: "bar", summary: SUMMARY, applying: false, problem: null });
    for (const name of ["Gebruik de data uit AdminPulse", "Bekijk", "Houd de mijne"]) {
      fireEvent.click(screen.getByRole("button", { name }));
    }
    expect(on.onUseSource).toHaveBeenCalledOnce();
    expect(on.onLook).toHaveBeenCalledOnce();
    expect(on.onKeep).toHaveBeenCalledOnce();
  });

  it("says so where the host keeps no decisions", () => {
    show({ kind: "bar", summary: { ...SUMMARY, remembered: false }, applying: false, problem: null });
    expect(screen.getByText(/Uw keuze geldt tot u deze pagina sluit\./)).toBeTruthy();
  });

  it("holds nothing where nothing differs", () => {
    const { container } = show({ kind: "none" });
    expect(container.querySelector('[data-part="bar"]')).toBeNull();
  });

  it("goes when its state goes", async () => {
    const { again, on } = show({ kind: "undone" });
    again(<OverwriteBannerView state={{ kind: "none" }} on={on} />);
    await vi.waitFor(() => expect(document.querySelector('[data-part="collapse"]')).toBeNull());
  });
});

describe("the review", () => {
  it("is a table of lines with a word for what happened, beside the colours", () => {
    show(REVIEW);
    const row = within(screen.getByRole("table")).getByRole("row", { name: /Adres/ });
    expect(within(row).getByText("gewijzigd")).toBeTruthy();
    expect(row.querySelector("del")?.textContent).toBe("Kerkstraat 12");
    expect(row.querySelector("ins")?.textContent).toBe("Dokken 4");
  });

  it("counts on its button, and stands for all with a tick that knows 'some'", () => {
    show(REVIEW);
    expect(screen.getByRole("button", { name: "Neem 1 van 2 over" })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Alles overnemen" }).indeterminate).toBe(true);
  });

  it("walks by j and k, ticks by x, takes over by Enter", () => {
    const { on } = show(REVIEW);
    const address = screen.getByRole("checkbox", { name: "Adres van Zetel overnemen" });
    const end = screen.getByRole("checkbox", { name: "Einde mandaat van Jan Peeters overnemen" });
    const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    screen.getByRole("button", { name: "Sluit" }).focus();
    press("j");
    expect(document.activeElement).toBe(address);
    press("j");
    press("j");
    expect(document.activeElement).toBe(end);
    press("x");
    expect(on.onTick).toHaveBeenCalledWith("end", true);
    press("k");
    expect(document.activeElement).toBe(address);
    press("Enter");
    expect(on.onTake).toHaveBeenCalledOnce();
  });

  it("leaves Enter to a button, and keys with a modifier to the browser", () => {
    const { on } = show(REVIEW);
    const close = screen.getByRole("button", { name: "Sluit" });
    close.focus();
    fireEvent.keyDown(close, { key: "Enter" });
    fireEvent.keyDown(close, { key: "j", ctrlKey: true });
    expect(on.onTake).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(close);
  });

  it("takes nothing where nothing is ticked", () => {
    const groups = GROUPS.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, ticked: false })) }));
    const { on, container } = show({ ...REVIEW, groups });
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Kies wat u overneemt" }).disabled).toBe(true);
    fireEvent.keyDown(container.querySelector('[data-part="review"]') ?? container, { key: "Enter" });
    expect(on.onTake).not.toHaveBeenCalled();
  });
});

describe("when it is done", () => {
  it("says so aloud, keeps the focus, and undoes by u", () => {
    const { again, on } = show(REVIEW);
    screen.getByRole("button", { name: "Neem 1 van 2 over" }).focus();
    const done = { kind: "done", outcome: { taken: 1, total: 2 }, undo: "offered" } as const;
    again(<OverwriteBannerView state={done} on={on} />);
    expect(screen.getByRole("status").textContent).toBe("Overgenomen: 1 van 2");
    const undo = screen.getByRole("button", { name: "Ongedaan maken" });
    expect(document.activeElement).toBe(undo);
    fireEvent.keyDown(undo, { key: "u" });
    expect(on.onUndo).toHaveBeenCalledOnce();
  });
});
