// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderStrict } from "../testing/render-strict.tsx";
import type { SyncArrowsState } from "./state.ts";
import { SyncArrowsView } from "./sync-arrows-view.tsx";

const AT = "2026-11-24T08:40:00Z";

describe("the sync arrows", () => {
  it("are a button with a name that starts a run", () => {
    const onStart = vi.fn();
    renderStrict(<SyncArrowsView state={{ kind: "idle" }} onStart={onStart} />);
    fireEvent.click(screen.getByRole("button", { name: "Nu bijwerken" }));
    expect(onStart).toHaveBeenCalledOnce();
  });

  it("say how long they have been at work, and start nothing meanwhile", () => {
    const onStart = vi.fn();
    const running = { kind: "running", seconds: 4, stop: "offered" } as const;
    renderStrict(<SyncArrowsView state={running} onStart={onStart} onStop={vi.fn()} />);
    const button = screen.getByRole("button", { name: "Bezig, 4 s" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(button.hasAttribute("disabled")).toBe(false);
    fireEvent.click(button);
    expect(onStart).not.toHaveBeenCalled();
  });

  it("can be stopped only where that is offered", () => {
    const onStop = vi.fn();
    const running = { kind: "running", seconds: 4 } as const;
    const { again } = renderStrict(
      <SyncArrowsView state={{ ...running, stop: "offered" }} onStart={vi.fn()} onStop={onStop} />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(onStop).toHaveBeenCalledOnce();
    again(<SyncArrowsView state={{ ...running, stop: "not-offered" }} onStart={vi.fn()} onStop={onStop} />);
    expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
  });

  it.each<[SyncArrowsState, string]>([
    [{ kind: "succeeded", at: AT, changed: true }, "Bijgewerkt, met wijzigingen"],
    [{ kind: "succeeded", at: AT, changed: false }, "Bijgewerkt, niets gewijzigd"],
    [{ kind: "failed", at: AT }, "Niet bijgewerkt"],
    [{ kind: "stalled", at: AT }, "Geen antwoord gekregen"],
    [{ kind: "cancelled", at: AT }, "Gestopt"],
  ])("tell %o in words, aloud as well, and can be pressed again", (state, words) => {
    renderStrict(<SyncArrowsView state={state} onStart={vi.fn()} />);
    expect(screen.getByRole("status").textContent).toBe(words);
    expect(screen.getAllByText(words)).toHaveLength(2);
    expect(screen.getByRole("button", { name: "Nu bijwerken" })).toBeTruthy();
    expect(screen.getByTitle("24 november 2026 om 09:40").tagName).toBe("TIME");
  });

  it("don't count the seconds aloud", () => {
    const running = (seconds: number): SyncArrowsState => ({ kind: "running", seconds, stop: "not-offered" });
    const { again } = renderStrict(<SyncArrowsView state={running(1)} onStart={vi.fn()} />);
    const said = screen.getByRole("status").firstChild;
    again(<SyncArrowsView state={running(2)} onStart={vi.fn()} />);
    expect(screen.getByRole("status").firstChild).toBe(said);
  });

  it("speak another language without being mounted anew", () => {
    renderStrict(<SyncArrowsView state={{ kind: "idle" }} onStart={vi.fn()} />, { locale: "en-GB" });
    expect(screen.getByRole("button", { name: "Update now" })).toBeTruthy();
  });
});
