import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from "react";

/** Props of `TextInput`. */
export interface TextInputProps extends ComponentPropsWithoutRef<"input"> {
  /** What stands before and after the text, within the frame. */
  readonly start?: ReactNode;
  readonly end?: ReactNode;
}

/** A line of text. Ref, class name and all other props go to the `<input>` itself. */
export const TextInput: ForwardRefExoticComponent<TextInputProps & RefAttributes<HTMLInputElement>> = forwardRef<
  HTMLInputElement,
  TextInputProps
>(function TextInput({ start, end, ...rest }, ref) {
  return (
    <div data-part="input-frame" data-readonly={rest.readOnly === true ? "" : undefined}>
      {start}
      <input ref={ref} type="text" data-part="input" autoComplete="off" spellCheck={false} {...rest} />
      {end}
    </div>
  );
});
