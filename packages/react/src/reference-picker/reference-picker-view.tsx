"use client";
import { Anchor, Content, Portal, Root } from "@radix-ui/react-popover";
import type { Reference } from "@adminsync/core/model";
import { useRef, type ReactElement } from "react";
import { problemOf } from "../hooks/problem-of.ts";
import type { ReferenceSearch } from "../hooks/use-reference-search.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { FieldWiring } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { rootAttributes } from "../ui/root-attributes.ts";
import { TextInput } from "../ui/text-input.tsx";
import { searchText } from "./picker-message.ts";
import { ReferenceOption } from "./reference-option.tsx";
import { ROW_HEIGHT, useReferenceCombobox } from "./use-reference-combobox.ts";

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
  const box = useReferenceCombobox({ search, value, onValueChange });
  const frame = useRef<HTMLDivElement>(null);
  const { state } = search;
  const said = searchText(state, picker);
  const problem = state.cause === null ? null : problemOf(state.cause, { at: null, formats: presentation.formats });
  const content = (
    <Content
      role="presentation"
      data-part="picker-popup"
      align="start"
      sideOffset={4}
      onOpenAutoFocus={(event) => event.preventDefault()}
      onCloseAutoFocus={(event) => event.preventDefault()}
      onInteractOutside={(event) => {
        const { target } = event.detail.originalEvent;
        if (target instanceof Node && frame.current?.contains(target) === true) event.preventDefault();
      }}
      onMouseDown={(event) => event.preventDefault()}
      {...rootAttributes(presentation)}
    >
      {problem === null ? null : <ProblemNotice problem={problem} onStep={search.retry} />}
      <div
        {...box.listProps}
        aria-label={picker.list}
        data-part="picker-list"
        aria-busy={state.request !== null}
        hidden={state.rows.length === 0}
        style={{ blockSize: box.height }}
      >
        <div role="presentation" data-part="picker-rows" style={{ blockSize: state.rows.length * ROW_HEIGHT }}>
          {box.drawn.map((index) => {
            const reference = state.rows[index];
            return reference === undefined ? null : (
              <ReferenceOption
                key={index}
                {...box.optionProps(index)}
                reference={reference}
                typed={state.answered ?? ""}
                active={index === box.active}
                style={{ insetBlockStart: index * ROW_HEIGHT, blockSize: ROW_HEIGHT }}
              />
            );
          })}
        </div>
      </div>
      {problem === null ? <div data-part="picker-foot">{said}</div> : null}
    </Content>
  );
  return (
    <Root open={box.open && !disabled} onOpenChange={box.setOpen}>
      <Anchor asChild>
        <div ref={frame} {...rootAttributes(presentation)} data-part="picker">
          <TextInput
            {...wiring}
            {...box.inputProps}
            disabled={disabled}
            placeholder={disabled ? picker.chooseConnectionFirst : picker.placeholder}
            end={<Icon name="chevron-down" />}
          />
        </div>
      </Anchor>
      {presentation.native ? content : <Portal container={presentation.portal}>{content}</Portal>}
      <LiveRegion say={box.open && state.request === null ? { key: said, text: said } : null} />
    </Root>
  );
}
