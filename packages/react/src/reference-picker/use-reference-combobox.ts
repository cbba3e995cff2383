"use client";
import type { Reference } from "@adminsync/core/model";
import {
  useId,
  useMemo,
  useRef,
  useState,
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";
import type { Candidate } from "@adminsync/core/bulk";
import type { ReferenceSearch } from "../hooks/use-reference-search.ts";
import { readComboboxKey } from "./combobox-keys.ts";
import { firstSeen, heightOf, type ListLayout, type RowSizes } from "./list-layout.ts";
import { showsSuggestions, wholeList } from "./suggested-rows.ts";
import { ROW_SIZES } from "./use-row-sizes.ts";
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
  /** Heights of the rows, in pixels: a row's place is known without measuring. Left out: two lines a row, three for a suggestion. */
  readonly sizes?: RowSizes;
  /** Who stands on top as long as nothing is typed, the likeliest first; keep the array the same between renders. */
  readonly suggested?: readonly Candidate[];
  /** Suggestions are still to come: a list that opens now keeps their place. */
  readonly awaited?: boolean;
  /** A suggestion was refused. Left out, none can be. */
  readonly onReject?: ((reference: Reference) => void) | undefined;
}

const NOBODY: readonly Candidate[] = [];
/** A list that opens before the suggestions are there keeps so many places for them, and takes no more: nothing in it ever moves. */
const KEPT_PLACES = 1;

/** A combobox without a look: spread the props on one's own markup. */
export interface ReferenceCombobox {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Empties the field, and keeps the focus in it. */
  readonly clear: () => void;
  /** All rows that are known: suggestions first, then the others. */
  readonly rows: readonly Reference[];
  /** How many there are in all; null where nobody knows. */
  readonly total: number | null;
  readonly layout: ListLayout;
  /** The row that the keys or the pointer are on, by its place in `rows`; -1 where none is. */
  readonly active: number;
  /** The rows to draw, by their place in `rows`. */
  readonly drawn: readonly number[];
  /** Of the list, in pixels, and what it is at most. */
  readonly height: number;
  readonly most: number;
  /** Refuses a suggestion, by its place in `rows`. */
  readonly reject: (index: number) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether an input method is at work is known here, so keys and text go through these. */
  readonly inputProps: ComponentPropsWithRef<"input">;
  readonly listProps: ComponentPropsWithRef<"div">;
  readonly optionProps: (index: number) => ComponentPropsWithRef<"div">;
}

/** A type-ahead list by the combobox pattern of the ARIA Authoring Practices. Text that was typed and not picked goes when the field is left. */
export function useReferenceCombobox(options: ReferenceComboboxOptions): ReferenceCombobox {
  const { search, value, onValueChange, sizes = ROW_SIZES, awaited = false, onReject } = options;
  const [kept, setKept] = useState(0);
  const given = showsSuggestions(search.state) ? (options.suggested ?? NOBODY) : NOBODY;
  const suggested = useMemo(() => (kept === 0 ? given : given.slice(0, kept)), [given, kept]);
  const { rows, total } = useMemo(() => wholeList(search.state, suggested, kept > 0), [search.state, suggested, kept]);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const composing = useRef(false);
  const [open, show] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [wanted, setActive] = useState(-1);
  const [top, setTop] = useState(0);
  const active = Math.min(wanted, rows.length - 1);
  const suggestions = suggested.length;
  const places = showsSuggestions(search.state) ? Math.max(kept, suggestions) : 0;
  const layout: ListLayout = { ...sizes, suggestions, places };
  const most = PAGE_ROWS * sizes.row + (places === 0 ? 0 : 2 * sizes.heading);
  const height = Math.min(heightOf(rows.length, layout), most);

  const needMore = (row: number): void => {
    if (row >= rows.length - AHEAD) search.more();
  };
  const setOpen = (next: boolean): void => {
    if (next === open) return;
    show(next);
    setActive(-1);
    setTop(0);
    if (!next) return;
    setKept(awaited ? KEPT_PLACES : 0);
    // What was typed before and went with the field is no longer searched for.
    if (typed === null && search.state.text !== "") search.type("");
    search.open();
  };
  const move = (to: number): void => {
    setActive(to);
    const next = topFor(to, { top: list.current?.scrollTop ?? top, height }, layout);
    if (list.current !== null) list.current.scrollTop = next;
    setTop(next);
    needMore(to);
  };
  const reject = (index: number): void => {
    const reference = index < suggestions ? rows[index] : undefined;
    if (reference !== undefined) onReject?.(reference);
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
    const { key, altKey, ctrlKey, metaKey, shiftKey, nativeEvent } = event;
    const pressed = {
      key,
      altKey,
      ctrlKey,
      metaKey,
      shiftKey,
      composing: nativeEvent.isComposing || nativeEvent.keyCode === 229,
    };
    const act = readComboboxKey(pressed, {
      open,
      count: rows.length,
      active,
      suggestions: onReject === undefined ? 0 : suggestions,
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
    else if (act.kind === "reject") reject(active);
    else if (act.kind === "move") move(act.to);
    else if (act.kind === "retry") search.retry();
    else clear();
  };
  return {
    open,
    setOpen,
    clear,
    rows,
    total,
    layout,
    active,
    drawn: windowOf({ top, height }, layout, rows.length, active),
    height,
    most,
    reject,
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
        const row = firstSeen(next, layout);
        // At once, and only where other rows come into view: a render that comes later leaves frames blank.
        if (row !== firstSeen(top, layout)) flushSync(() => setTop(next));
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
