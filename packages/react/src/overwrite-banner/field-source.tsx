"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Root } from "../ui/root.tsx";
import type { FieldProvenance } from "./field-source-of.ts";

/** Props of `FieldSource`. What is not named here goes to the root element. */
export interface FieldSourceProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** As `useFieldSources` answers it; nothing is shown where it is null. */
  readonly of: FieldProvenance | null;
}

/**
 * A gentle mark beside a field of the host: "AdminPulse, 3 november 2026".
 *
 * @example
 * const sourceOf = useFieldSources({ dossierId, binding: companyDetails, scope: "2026", values });
 * <label>Naam <input … /> <FieldSource of={sourceOf("name")} /></label>
 */
export function FieldSource({ of, ...rest }: FieldSourceProps): ReactElement | null {
  const { messages, formats } = usePresentation();
  const { decide } = messages.differences;
  if (of === null) return null;
  const { kind, source, at } = of;
  const [day, when] = [formats.day(at), formats.exact(at)];
  const [text, title] =
    kind === "source"
      ? [decide.from({ source, day }), decide.fromExactly({ source, when })]
      : [decide.ownSince({ day }), decide.ownExactly({ source, when })];
  return (
    <Root data-part="field-source" data-kind={kind} title={title} {...rest}>
      {text}
    </Root>
  );
}
