// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { createRef, useState, type ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { renderStrict } from "../testing/render-strict.tsx";
import { Button } from "./button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { Field } from "./field.tsx";
import { ICON_PATHS } from "./icons.data.ts";
import { IconButton } from "./icon-button.tsx";
import { Icon } from "./icon.tsx";
import { LiveRegion } from "./live-region.tsx";
import { RelativeTime } from "./relative-time.tsx";
import { Select } from "./select.tsx";
import { TextInput } from "./text-input.tsx";

describe("parts that a host can hold", () => {
  it("hand on ref, class name and other props to their element", () => {
    const button = createRef<HTMLButtonElement>();
    const input = createRef<HTMLInputElement>();
    const tick = createRef<HTMLInputElement>();
    renderStrict(
      <>
        <Button ref={button} className="mine" data-host="b">
          Bewaren
        </Button>
        <TextInput ref={input} className="mine" data-host="i" aria-label="Naam" />
        <Checkbox ref={tick} className="mine" data-host="c" label="Kies" ticked={false} />
      </>,
    );
    for (const [element, host] of [
      [button.current, "b"],
      [input.current, "i"],
      [tick.current, "c"],
    ] as const) {
      expect(element?.classList.contains("mine")).toBe(true);
      expect(element?.dataset["host"]).toBe(host);
      expect(element?.dataset["part"]).toBeTruthy();
    }
  });
});

describe("an icon", () => {
  it("is silent beside a word, and has a name where it stands alone", () => {
    renderStrict(
      <>
        <Icon name="lock" />
        <Icon name="check" label="Gelukt" />
        <IconButton icon="close" label="Sluit" />
      </>,
    );
    expect(screen.getAllByRole("img")).toHaveLength(1);
    expect(screen.getByRole("img", { name: "Gelukt" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Sluit" })).toBeTruthy();
  });

  it("is drawn for each name", () => {
    for (const path of Object.values(ICON_PATHS)) expect(path).toMatch(/^[Mm]/);
  });
});

describe("a button at work", () => {
  it("keeps its focus and takes no press", () => {
    const onClick = vi.fn();
    renderStrict(
      <Button busy onClick={onClick}>
        Bewaren
      </Button>,
    );
    const button = screen.getByRole("button");
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect(onClick).not.toHaveBeenCalled();
  });
});

describe("a select", () => {
  it("is the browser's own where that is asked for", () => {
    const onValueChange = vi.fn();
    renderStrict(
      <Field label="Verbinding" error="Kies een verbinding">
        {(wiring) => (
          <Select
            {...wiring}
            native
            value={null}
            onValueChange={onValueChange}
            placeholder="Kies …"
            options={[
              { value: "a", label: "AdminPulse" },
              { value: "b", label: "Adsolut", detail: "niet klaar", disabled: true },
            ]}
          />
        )}
      </Field>,
    );
    const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "Verbinding" });
    expect(select.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByRole<HTMLOptionElement>("option", { name: "Adsolut · niet klaar" }).disabled).toBe(true);
    fireEvent.change(select, { target: { value: "a" } });
    expect(onValueChange).toHaveBeenCalledWith("a");
  });
});

function Counter(): ReactElement {
  const [count, setCount] = useState(0);
  return (
    <>
      <Button onClick={() => setCount(count + 1)}>Tel</Button>
      <LiveRegion say={count < 2 ? null : { key: count < 4 ? "two" : "four", text: "Bijgewerkt" }} />
    </>
  );
}

describe("a live region", () => {
  it("says each announcement once, and the same words again under a new key", () => {
    renderStrict(<Counter />);
    const region = screen.getByRole("status");
    const press = (): void => {
      fireEvent.click(screen.getByRole("button"));
    };
    expect(region.textContent).toBe("");
    press();
    press();
    const first = region.firstChild;
    expect(first?.textContent).toBe("Bijgewerkt");
    press();
    expect(region.firstChild).toBe(first);
    press();
    expect(region.firstChild).not.toBe(first);
    expect(region.textContent).toBe("Bijgewerkt");
  });
});

describe("a relative time", () => {
  it("has the exact moment behind it, for who hovers and for who listens", () => {
    renderStrict(<RelativeTime at="2026-11-24T01:14:00Z" />);
    const time = screen.getByTitle("24 november 2026 om 02:14");
    expect(time.getAttribute("datetime")).toBe("2026-11-24T01:14:00.000Z");
    expect(time.textContent).toBe("vannacht 02:14 (24 november 2026 om 02:14)");
  });
});
