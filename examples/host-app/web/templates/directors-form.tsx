import type { DirectorsTemplate } from "@adminsync/core/bindings";
import type { ReactElement } from "react";
import type { FormProps } from "./form-props.ts";
import { DIRECTOR_COLUMNS } from "./rows.data.ts";
import { RowsForm } from "./rows-form.tsx";

/** The form of 'Bestuursorgaan/Zaakvoerders'. */
export function DirectorsForm({ values, onChange, readOnly }: FormProps<DirectorsTemplate>): ReactElement {
  return (
    <RowsForm
      columns={DIRECTOR_COLUMNS}
      rows={values.directors ?? []}
      onChange={(directors) => onChange({ ...values, directors })}
      emptyRow={{}}
      nameOf={({ name }) => String(name ?? "")}
      cellOf={(row, key) => row[key]}
      readOnly={readOnly}
    />
  );
}
