// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { beforeAll, expect, it, vi } from "vitest";
import { stubResizeObserver } from "../testing/no-layout.ts";
import { renderStrict } from "../testing/render-strict.tsx";
import { Field } from "./field.tsx";
import { Select } from "./select.tsx";

beforeAll(stubResizeObserver);

const OPTIONS = [
  { value: "a", label: "AdminPulse" },
  { value: "b", label: "Adsolut", detail: "niet klaar", disabled: true },
  { value: "c", label: "Kluwer" },
];

function opened(onValueChange: (value: string) => void, value: string | null = null): HTMLElement {
  renderStrict(
    <Field label="Verbinding">
      {(wiring) => (
        <Select {...wiring} value={value} onValueChange={onValueChange} placeholder="Kies …" options={OPTIONS} />
      )}
    </Field>,
  );
  const select = screen.getByRole("combobox", { name: "Verbinding" });
  select.focus();
  fireEvent.keyDown(select, { key: "ArrowDown" });
  return select;
}

const active = (select: HTMLElement): string | null =>
  document.getElementById(select.getAttribute("aria-activedescendant") ?? "")?.textContent ?? null;

it("is told to who listens as a list with what is chosen in it, while the focus stays on the field", () => {
  const select = opened(vi.fn(), "c");
  expect(screen.getByRole("listbox", { name: "Verbinding" })).toBeTruthy();
  expect(screen.getByRole("option", { selected: true }).textContent).toBe("Kluwer");
  expect(active(select)).toBe("Kluwer");
  expect(document.activeElement).toBe(select);
});

it("reaches what can't be chosen, says why, and doesn't choose it", () => {
  const onValueChange = vi.fn();
  const select = opened(onValueChange);
  fireEvent.keyDown(select, { key: "ArrowDown" });
  expect(active(select)).toBe("Adsolutniet klaar");
  fireEvent.keyDown(select, { key: "Enter" });
  expect(onValueChange).not.toHaveBeenCalled();
  fireEvent.keyDown(select, { key: "k" });
  fireEvent.keyDown(select, { key: "Enter" });
  expect(onValueChange).toHaveBeenCalledWith("c");
  expect(screen.queryByRole("listbox")).toBeNull();
});

it("closes without choosing by Escape, and where the field is left", () => {
  const onValueChange = vi.fn();
  const select = opened(onValueChange);
  fireEvent.keyDown(select, { key: "Escape" });
  expect(screen.queryByRole("listbox")).toBeNull();
  fireEvent.click(select);
  expect(screen.getByRole("listbox")).toBeTruthy();
  fireEvent.blur(select);
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(onValueChange).not.toHaveBeenCalled();
});
