"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { NextStep } from "../messages/next-step.ts";
import { Button } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Select } from "../ui/select.tsx";
import { ExternalIdField } from "./external-id-field.tsx";
import type { LinkFormHandlers } from "./handlers.ts";
import { PlanInWords } from "./plan-in-words.tsx";
import { ReferenceField, type ReferenceControl } from "./reference-field.tsx";
import type { LinkFormState } from "./state.ts";

/** Props of `LinkForm`. */
export interface LinkFormProps extends LinkFormHandlers {
  readonly form: LinkFormState;
  readonly onStep: (step: NextStep) => void;
  readonly referenceControl?: ReferenceControl | undefined;
  /** `host`: the host's own button saves, and ours stays away. */
  readonly saves: "own" | "host";
}

/** What the fields themselves are for. */
const FIELDS_DO: readonly NextStep[] = ["choose-reference", "see-new-plan"];

/** Three fields in a column, what they will do in words, and the button. */
export function LinkForm({ form, onStep, referenceControl, saves, ...on }: LinkFormProps): ReactElement {
  const { tab, common } = usePresentation().messages;
  return (
    <div data-part="link-form">
      <Field
        label={tab.connection}
        description={tab.connectionHelp}
        error={form.errors.connection ?? null}
        data-focus-next={form.connectionId === null ? "" : undefined}
      >
        {(wiring) => (
          <Select
            {...wiring}
            options={form.connections.map(({ id, name }) => ({ value: id, label: name }))}
            value={form.connectionId}
            onValueChange={on.onConnectionChange}
            placeholder={common.choose}
          />
        )}
      </Field>
      <ReferenceField form={form} onReferenceChange={on.onReferenceChange} control={referenceControl} />
      <ExternalIdField
        state={form.externalId}
        typedId={form.typedId}
        error={form.errors.externalId}
        onExternalIdUnlock={on.onExternalIdUnlock}
        onExternalIdChange={on.onExternalIdChange}
        onExternalIdRestore={on.onExternalIdRestore}
        onExternalIdRetry={on.onExternalIdRetry}
      />
      <PlanInWords state={form.plan} />
      {form.problem === null ? null : <ProblemNotice problem={form.problem} onStep={onStep} without={FIELDS_DO} />}
      <div data-part="actions">
        {saves === "host" ? null : (
          <Button variant="primary" busy={form.saving} disabled={form.plan.kind !== "ready"} onClick={on.onSave}>
            {form.saving ? tab.saving : tab.save}
          </Button>
        )}
        <Button variant="quiet" onClick={on.onCancel}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
