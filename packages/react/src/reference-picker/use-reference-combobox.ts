"use client";
import type { Reference } from "@adminsync/core/model";
import { useId, useRef, useState, type ComponentPropsWithRef, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { ReferenceSearch } from "../hooks/use-reference-search.ts";
import { readComboboxKey } from "./combobox-keys.ts";
import { ROW_HEIGHT } from "./use-row-height.ts";
import { topFor, windowOf } from "./window-of.ts";

/** How many rows are seen at once, and make a page for the keys. */
const PAGE_ROWS = 6;
/** So many rows before the end the next page is asked for. */
const AHEAD = 10;

/** What a combobox stands on. */
export interface ReferenceComboboxOptions {
  readonly search: ReferenceSearch;
  readonly value: Reference | null;
  readonly onValueChange: (value: Reference | null) => void;
  /** Height of every row, in pixels: a row's place is known without measuring. 52 where it is left out: two lines. */
  readonly rowHeight?: number;
}

/** A combobox without a look: spread the props on one's own markup. */
export interface ReferenceCombobox {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Empties the field, and keeps the focus in it. */
  readonly clear: () => void;
  readonly active: number;
  /** The rows to draw, by index. */
  readonly drawn: readonly number[];
  readonly height: number;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether an input method is at work is known here, so keys and text go through these. */
  readonly inputProps: ComponentPropsWithRef<"input">;
  readonly listProps: ComponentPropsWithRef<"div">;
  readonly optionProps: (index: number) => ComponentPropsWithRef<"div">;
}

/** A type-ahead list by the combobox pattern of the ARIA Authoring Practices. Text that was typed and not picked goes when the field is left. */
export function useReferenceCombobox(options: ReferenceComboboxOptions): ReferenceCombobox {
  const { search, value, onValueChange, rowHeight = ROW_HEIGHT } = options;
  const { rows, total } = search.state;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const composing = useRef(false);
  const [open, show] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [wanted, setActive] = useState(-1);
  const [top, setTop] = useState(0);
  const active = Math.min(wanted, rows.length - 1);
  const height = Math.min(rows.length, PAGE_ROWS) * rowHeight;

  const needMore = (row: number): void => {
    if (row >= rows.length - AHEAD) search.more();
  };
  const setOpen = (next: boolean): void => {
    if (next === open) return;
    show(next);
    setActive(-1);
    setTop(0);
    if (next) search.open();
  };
  const move = (to: number): void => {
    setActive(to);
    const next = topFor(to, { top: list.current?.scrollTop ?? top, height, rowHeight });
    if (list.current !== null) list.current.scrollTop = next;
    setTop(next);
    needMore(to);
  };
  const pick = (index: number): void => {
    const reference = rows[index];
    if (reference === undefined || reference.linkable !== true) return;
    setTyped(null);
    setOpen(false);
    // An input method that is at work would put its text back over the name.
    if (composing.current) {
      input.current?.blur();
      input.current?.focus();
    }
    onValueChange(reference);
  };
  const leave = (): void => {
    setOpen(false);
    setTyped(null);
  };
  const clear = (): void => {
    setTyped(null);
    search.type("");
    if (value !== null) onValueChange(null);
    input.current?.focus();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, altKey, ctrlKey, metaKey, nativeEvent } = event;
    const pressed = {
      key,
      altKey,
      ctrlKey,
      metaKey,
      composing: nativeEvent.isComposing || nativeEvent.keyCode === 229,
    };
    const act = readComboboxKey(pressed, {
      open,
      count: rows.length,
      active,
      page: PAGE_ROWS,
      failed: search.state.cause !== null,
    });
    if (act === null) return;
    // Tab goes on to the next field; all others end here.
    if (act.kind !== "leave") event.preventDefault();
    if (act.kind === "open") setOpen(true);
    else if (act.kind === "close") setOpen(false);
    else if (act.kind === "leave") leave();
    else if (act.kind === "pick") pick(active);
    else if (act.kind === "move") move(act.to);
    else if (act.kind === "retry") search.retry();
    else clear();
  };
  return {
    open,
    setOpen,
    clear,
    active,
    drawn: windowOf({ top, height, rowHeight }, rows.length, active),
    height,
    input,
    inputProps: {
      ref: input,
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": open,
      "aria-controls": open ? `${id}-list` : undefined,
      "aria-activedescendant": open && active >= 0 ? `${id}-${active}` : undefined,
      value: typed ?? value?.name ?? "",
      onChange: (event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        setOpen(true);
        setActive(-1);
        search.type(text);
      },
      onClick: () => setOpen(true),
      onKeyDown: press,
      onBlur: leave,
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: () => {
        composing.current = false;
      },
    },
    listProps: {
      ref: list,
      role: "listbox",
      id: `${id}-list`,
      // The field keeps the focus while one points at the list.
      onMouseDown: (event) => event.preventDefault(),
      onScroll: (event) => {
        const next = event.currentTarget.scrollTop;
        const row = Math.floor(next / rowHeight);
        // At once, and only where other rows come into view: a render that comes later leaves frames blank.
        if (row !== Math.floor(top / rowHeight)) flushSync(() => setTop(next));
        needMore(row + PAGE_ROWS);
      },
    },
    optionProps: (index) => ({
      role: "option",
      id: `${id}-${index}`,
      "aria-selected": rows[index]?.externalId === value?.externalId,
      "aria-disabled": rows[index]?.linkable === true ? undefined : true,
      "aria-setsize": total ?? -1,
      "aria-posinset": index + 1,
      onPointerMove: () => setActive(index),
      onClick: () => pick(index),
    }),
  };
}
