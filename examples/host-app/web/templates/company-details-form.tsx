import type { CompanyDetailsTemplate } from "@adminsync/core/bindings";
import type { ReactElement } from "react";
import { useWords } from "../words/use-words.ts";
import { COMPANY_DETAILS } from "./company-details.data.ts";
import { FieldInput } from "./field-input.tsx";
import type { FormProps } from "./form-props.ts";

/** The form of 'Bedrijfsparameters'. */
export function CompanyDetailsForm({ values, onChange, readOnly }: FormProps<CompanyDetailsTemplate>): ReactElement {
  const { sections, fields } = useWords().template;
  return (
    <>
      {COMPANY_DETAILS.map((section) => (
        <fieldset key={section.title} className="section">
          <legend>{sections[section.title]}</legend>
          <div className="fields">
            {section.fields.map((column) => (
              <div key={column.key} className="field" data-size={column.size}>
                <label htmlFor={column.key}>{fields[column.key]}</label>
                <FieldInput
                  id={column.key}
                  column={column}
                  value={values[column.key]}
                  readOnly={readOnly}
                  onChange={(value) => onChange({ ...values, [column.key]: value })}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
