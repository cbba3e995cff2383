"use client";
import type { ReactElement, ReactNode } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Badge } from "../ui/badge.tsx";
import { Field, type FieldWiring } from "../ui/field.tsx";
import { Select } from "../ui/select.tsx";
import type { LinkFormState } from "./state.ts";

/** Puts another control, such as a picker that searches, in the place of the plain list. */
export type ReferenceControl = (wiring: FieldWiring) => ReactNode;

/** Props of `ReferenceField`. */
export interface ReferenceFieldProps {
  readonly form: LinkFormState;
  readonly onReferenceChange: (reference: string) => void;
  readonly control: ReferenceControl | undefined;
}

/** The second field: the client in the package, with why it is proposed. */
export function ReferenceField({ form, onReferenceChange, control }: ReferenceFieldProps): ReactElement {
  const { messages, formats } = usePresentation();
  const { tab, common } = messages;
  const { reference } = form;
  const why =
    reference === null || reference.reasons.length === 0 ? tab.referenceHelp : formats.list(reference.reasons);
  const proposed = reference?.proposed === true;
  return (
    <Field
      label={tab.reference}
      description={why}
      error={form.errors.reference ?? null}
      data-focus-next={form.connectionId === null ? undefined : ""}
    >
      {control ??
        ((wiring) => (
          <Select
            {...wiring}
            options={form.references}
            value={reference?.value ?? null}
            onValueChange={onReferenceChange}
            placeholder={common.choose}
            disabled={form.connectionId === null}
            end={
              proposed ? (
                <Badge tone="ok" icon="check">
                  {tab.bestSuggestion}
                </Badge>
              ) : undefined
            }
          />
        ))}
    </Field>
  );
}
