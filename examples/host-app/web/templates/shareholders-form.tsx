import type { ShareholdersTemplate } from "@adminsync/core/bindings";
import type { ReactElement } from "react";
import { numberText } from "../words/formats.ts";
import { useWords } from "../words/use-words.ts";
import type { FormProps } from "./form-props.ts";
import { SHAREHOLDER_COLUMNS } from "./rows.data.ts";
import { RowsForm } from "./rows-form.tsx";

/** The form of 'Aandeelhouders/Vennoten'. */
export function ShareholdersForm({ values, onChange, readOnly }: FormProps<ShareholdersTemplate>): ReactElement {
  const { tag, template } = useWords();
  const rows = values.shareholders ?? [];
  const total = rows.reduce((sum, row) => sum + (Number(row.amount_of_shares ?? 0) || 0), 0);
  return (
    <RowsForm
      columns={SHAREHOLDER_COLUMNS}
      rows={rows}
      onChange={(shareholders) => onChange({ ...values, shareholders })}
      emptyRow={{}}
      nameOf={({ name }) => String(name ?? "")}
      cellOf={(row, key) => row[key]}
      readOnly={readOnly}
      foot={
        rows.length === 0 ? null : (
          <p className="total">
            {template.total} <strong>{numberText(total, tag)}</strong> {template.fields.amount_of_shares.toLowerCase()}
          </p>
        )
      }
    />
  );
}
