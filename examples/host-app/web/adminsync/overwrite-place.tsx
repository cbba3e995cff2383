import type { Binding, ValuesOf } from "@adminsync/core/compare";
import { ConfirmOverwriteBanner } from "@adminsync/react";
import type { ReactElement } from "react";

interface OverwritePlaceProps<Template extends object, Values extends ValuesOf<Template>> {
  readonly dossierId: string;
  readonly binding: Binding<Template>;
  /** The period: a 'no' for one says nothing of another. */
  readonly scope: string;
  readonly values: Values;
  /** Saves at the host's server; only once that is done is the decision kept. */
  readonly onApply: (values: Values) => Promise<void>;
  readonly readOnly: boolean;
}

/** The yellow bar of a template. */
export function OverwritePlace<Template extends object, Values extends ValuesOf<Template>>(
  props: OverwritePlaceProps<Template, Values>,
): ReactElement {
  return (
    <div className="bar-place">
      <ConfirmOverwriteBanner {...props} headingLevel={2} />
    </div>
  );
}
