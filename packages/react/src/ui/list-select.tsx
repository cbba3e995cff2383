"use client";
import {
  forwardRef,
  useId,
  useRef,
  useState,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type RefAttributes,
} from "react";
import { Floating } from "./floating.tsx";
import { Icon } from "./icon.tsx";
import { labelTyped, readSelectKey } from "./select-keys.ts";
import type { SelectProps } from "./select-props.ts";
import { useMergedRef } from "./use-merged-ref.ts";

/** Letters that follow one another so fast are one word, in milliseconds. */
const ONE_WORD = 700;

function comeIntoView(row: HTMLElement | null): void {
  const list = row?.parentElement;
  if (row === null || list === null || list === undefined) return;
  const { offsetTop: top, offsetHeight: height } = row;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
}

/**
 * A list in our look, by the select-only combobox of the ARIA Authoring Practices: the focus stays on the button. What can't be chosen is reached all
 * the same, so that its reason is heard. It opens in a portal, takes theme and language along, and locks nothing of the host's page.
 */
export const ListSelect: ForwardRefExoticComponent<SelectProps & RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  SelectProps
>(function ListSelect({ options, value, onValueChange, placeholder, disabled, end, ...rest }, ref) {
  const own = useId();
  const { id = own } = rest;
  const [button, setButton] = useMergedRef<HTMLButtonElement>(ref);
  const typed = useRef({ text: "", at: -ONE_WORD });
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const chosen = options.findIndex((option) => option.value === value);

  const show = (at = Math.max(0, chosen)): void => {
    setActive(at);
    setOpen(true);
  };
  const pick = (index: number): void => {
    const option = options[index];
    if (option === undefined || option.disabled === true) return;
    setOpen(false);
    if (option.value !== value) onValueChange(option.value);
  };
  const type = (letter: string, at: number): void => {
    const { current } = typed;
    const text = at - current.at < ONE_WORD ? current.text + letter : letter;
    typed.current = { text, at };
    const labels = options.map(({ label }) => label);
    const found = labelTyped(labels, text, open ? active : chosen);
    show(found < 0 ? Math.max(0, open ? active : chosen) : found);
  };
  const press = (event: KeyboardEvent): void => {
    const typing = typed.current.text !== "" && event.timeStamp - typed.current.at < ONE_WORD;
    const act = readSelectKey(event, { open, active, count: options.length, typing });
    if (act === null) return;
    event.preventDefault();
    if (act.kind === "open") show();
    else if (act.kind === "close") setOpen(false);
    else if (act.kind === "pick") pick(active);
    else if (act.kind === "move") setActive(act.to);
    else type(act.letter, event.timeStamp);
  };
  return (
    <>
      <button
        type="button"
        role="combobox"
        data-part="select"
        data-placeholder={chosen < 0 ? "" : undefined}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? `${own}-list` : undefined}
        aria-activedescendant={open && active >= 0 ? `${own}-${active}` : undefined}
        {...rest}
        id={id}
        ref={setButton}
        disabled={disabled}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      >
        <span data-part="select-value">{options[chosen]?.label ?? placeholder}</span>
        {end === undefined ? null : <span data-part="select-end">{end}</span>}
        <Icon name="chevron-down" />
      </button>
      <Floating
        role="presentation"
        data-part="select-list"
        anchor={button}
        open={open}
        onOpenChange={setOpen}
        align="start"
        onMouseDown={(event) => event.preventDefault()}
      >
        <div role="listbox" id={`${own}-list`} aria-labelledby={id} data-part="select-viewport">
          {options.map((option, index) => (
            <div
              key={option.value}
              ref={index === active ? comeIntoView : undefined}
              role="option"
              id={`${own}-${index}`}
              aria-selected={index === chosen}
              aria-disabled={option.disabled === true ? true : undefined}
              data-part="select-option"
              data-highlighted={index === active ? "" : undefined}
              data-disabled={option.disabled === true ? "" : undefined}
              onPointerMove={() => setActive(index)}
              onClick={() => pick(index)}
            >
              <span data-part="select-option-text">
                <span>{option.label}</span>
                {option.detail === undefined ? null : <span data-part="secondary">{option.detail}</span>}
              </span>
              {index === chosen ? <Icon name="check" /> : null}
            </div>
          ))}
        </div>
      </Floating>
    </>
  );
});
