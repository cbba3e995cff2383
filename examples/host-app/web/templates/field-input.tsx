import { writeEnterpriseNumber } from "@adminsync/react";
import type { ReactElement } from "react";
import { useWords } from "../words/use-words.ts";
import type { Cell, Column } from "./columns.ts";

interface FieldInputProps {
  readonly id: string;
  readonly column: Column;
  readonly value: Cell;
  readonly readOnly: boolean;
  /** The name for who does not see it; left out where a label stands beside. */
  readonly label?: string;
  readonly onChange: (value: string | boolean) => void;
}

const TYPES = { text: "text", date: "date", number: "text", email: "email", "enterprise-number": "text" } as const;

/** One field, real and plain: what it holds comes from the template, what is typed goes back. */
export function FieldInput({ id, column, value, readOnly, label, onChange }: FieldInputProps): ReactElement {
  const { choices: words } = useWords().template;
  const named = { id, name: id, ...(label === undefined ? {} : { "aria-label": label }) };
  const text = value === null || value === undefined ? "" : String(value);
  if (column.kind === "tick") {
    const checked = value === true || value === "true" || value === 1 || value === "1" || value === "x";
    return (
      <input
        {...named}
        type="checkbox"
        checked={checked}
        disabled={readOnly}
        onChange={(event) => onChange(event.target.checked)}
      />
    );
  }
  if (column.kind === "choice") {
    const known = column.choices ?? [];
    return (
      <select {...named} value={text} disabled={readOnly} onChange={(event) => onChange(event.target.value)}>
        <option value="" />
        {[...known, ...(text === "" || known.includes(text) ? [] : [text])].map((choice) => (
          <option key={choice} value={choice}>
            {words[choice] ?? choice}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...named}
      type={TYPES[column.kind]}
      inputMode={column.kind === "number" ? "decimal" : undefined}
      data-kind={column.kind}
      autoComplete="off"
      spellCheck={false}
      value={column.kind === "enterprise-number" ? writeEnterpriseNumber(text) : text}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
