"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { ReferenceCombobox } from "./use-reference-combobox.ts";

/** Props of `PickerButtons`. */
export interface PickerButtonsProps {
  readonly box: ReferenceCombobox;
  readonly disabled: boolean;
  readonly chosen: boolean;
}

/** What Escape and the arrow keys do, for who points: empties the field, shows the list. Not among the stops of Tab; focus stays in the field. */
export function PickerButtons({ box, disabled, chosen }: PickerButtonsProps): ReactElement {
  const { picker } = usePresentation().messages;
  if (disabled) return <Icon name="chevron-down" />;
  const toggle = (): void => {
    box.input.current?.focus();
    box.setOpen(!box.open);
  };
  return (
    <span data-part="picker-buttons" onMouseDown={(event) => event.preventDefault()}>
      {chosen ? <IconButton icon="close" label={picker.clear} tabIndex={-1} onClick={box.clear} /> : null}
      <IconButton
        icon="chevron-down"
        label={picker.show}
        tabIndex={-1}
        aria-expanded={box.open}
        aria-controls={box.inputProps["aria-controls"]}
        onClick={toggle}
      />
    </span>
  );
}
