"use client";
import { Anchor, Content, Portal, Root } from "@radix-ui/react-popover";
import type { Reference } from "@adminsync/core/model";
import { useRef, useState, type ReactElement } from "react";
import type { ReferenceSearch } from "../hooks/use-reference-search.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { FieldWiring } from "../ui/field.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { rootAttributes } from "../ui/root-attributes.ts";
import { TextInput } from "../ui/text-input.tsx";
import { useQuiet } from "../ui/use-quiet.ts";
import { activeRowText } from "./active-row-text.ts";
import { PickerButtons } from "./picker-buttons.tsx";
import { PickerFoot } from "./picker-foot.tsx";
import { PickerList } from "./picker-list.tsx";
import { searchText, troubleText } from "./picker-message.ts";
import { PickerTrouble } from "./picker-trouble.tsx";
import { useReferenceCombobox } from "./use-reference-combobox.ts";
import { useRowHeight } from "./use-row-height.ts";

/** So long nothing has to happen before the outcome is said aloud, in milliseconds: not a word for each letter. */
const QUIET_MS = 400;

/** Props of `ReferencePickerView`. */
export interface ReferencePickerViewProps extends Partial<FieldWiring> {
  readonly search: ReferenceSearch;
  readonly value: Reference | null;
  readonly onValueChange: (value: Reference | null) => void;
  /** The first field is still empty. */
  readonly disabled?: boolean;
  readonly "aria-label"?: string;
}

/** A field to type in, and the references that the server finds. */
export function ReferencePickerView(props: ReferencePickerViewProps): ReactElement {
  const { search, value, onValueChange, disabled = false, ...wiring } = props;
  const presentation = usePresentation();
  const { picker } = presentation.messages;
  const frame = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  const rowHeight = useRowHeight(frame, shown);
  const box = useReferenceCombobox({ search, value, onValueChange, rowHeight });
  const open = box.open && !disabled;
  if (shown !== open) setShown(open);
  const { state } = search;
  const trouble = troubleText(state, presentation.messages);
  const said = useQuiet(trouble === null ? searchText(state, picker) : `${trouble.what}. ${trouble.next}`, QUIET_MS);
  const row = open ? activeRowText(state, box.active, value, presentation) : null;
  const content = (
    <Content
      role="presentation"
      data-part="picker-popup"
      align="start"
      sideOffset={4}
      onOpenAutoFocus={(event) => event.preventDefault()}
      onCloseAutoFocus={(event) => event.preventDefault()}
      onInteractOutside={(event) => {
        // Seen from outside a shadow root, all in it is its host: the path tells what was pressed.
        if (frame.current !== null && event.detail.originalEvent.composedPath().includes(frame.current)) {
          event.preventDefault();
        }
      }}
      onMouseDown={(event) => event.preventDefault()}
      {...rootAttributes(presentation)}
    >
      {trouble === null ? null : <PickerTrouble {...trouble} cause={state.cause} onRetry={search.retry} />}
      <PickerList state={state} box={box} rowHeight={rowHeight} />
      {trouble === null ? <PickerFoot state={state} active={state.rows[box.active] ?? null} /> : null}
    </Content>
  );
  return (
    <Root open={open} onOpenChange={box.setOpen}>
      <Anchor asChild>
        <div ref={frame} {...rootAttributes(presentation)} data-part="picker">
          <TextInput
            {...wiring}
            {...box.inputProps}
            disabled={disabled}
            placeholder={disabled ? picker.chooseConnectionFirst : picker.placeholder}
            end={<PickerButtons box={box} disabled={disabled} chosen={value !== null} />}
          />
        </div>
      </Anchor>
      {presentation.native ? content : <Portal container={presentation.portal}>{content}</Portal>}
      <LiveRegion say={open && said !== null ? { key: said, text: said } : null} />
      <LiveRegion say={row === null ? null : { key: row, text: row }} />
    </Root>
  );
}
