"use client";
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { Floating } from "./floating.tsx";
import { IconButton } from "./icon-button.tsx";

/** One thing that a menu does. */
export interface MenuItem {
  readonly key: string;
  readonly label: string;
  readonly onPress: () => void;
  readonly tone?: "danger";
}

/** Props of `Menu`. */
export interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

function move(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item === event.target);
  items[step(at, items.length - 1)]?.focus();
}

function focusFirst(menu: Element): void {
  menu.querySelector<HTMLElement>("[role=menuitem]")?.focus();
}

/** What else can be done: a button that opens a menu, by the keys of the ARIA menu pattern. */
export function Menu({ label, items }: MenuProps): ReactElement {
  const id = useId();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const pressed = useRef<(() => void) | null>(null);
  // What an item does waits until focus is back on the button: a dialog that it opens then knows where to return to.
  const leave = (): void => {
    trigger.current?.focus();
    pressed.current?.();
    pressed.current = null;
  };
  return (
    <>
      <IconButton
        ref={trigger}
        icon="more"
        label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      <Floating
        role="menu"
        id={id}
        aria-label={label}
        data-part="menu"
        anchor={trigger}
        open={open}
        onOpenChange={setOpen}
        align="end"
        onKeyDown={move}
        takesFocus={focusFirst}
        onLeave={leave}
      >
        {items.map(({ key, label: text, onPress, tone }) => (
          <button
            key={key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            data-part="menu-item"
            data-tone={tone}
            onClick={() => {
              pressed.current = onPress;
              setOpen(false);
            }}
          >
            {text}
          </button>
        ))}
      </Floating>
    </>
  );
}
