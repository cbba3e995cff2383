import { useEffect, useState, type ReactElement, type ReactNode } from "react";
import { useWords } from "../words/use-words.ts";
import type { Cell, Column, ColumnKey } from "./columns.ts";
import { FieldInput } from "./field-input.tsx";

interface RowsFormProps<Row extends object> {
  readonly columns: readonly Column<keyof Row & ColumnKey>[];
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  readonly emptyRow: Row;
  readonly nameOf: (row: Row) => string;
  readonly cellOf: (row: Row, key: keyof Row & ColumnKey) => Cell;
  readonly readOnly: boolean;
  /** What stands below the columns, such as totals. */
  readonly foot?: ReactNode;
}

/** A list of people as a table of fields; on a narrow screen each becomes a block of its own. */
export function RowsForm<Row extends object>(props: RowsFormProps<Row>): ReactElement {
  const { columns, rows, onChange, emptyRow, nameOf, cellOf, readOnly, foot } = props;
  const { fields, addRow, removeRow, rowActions, noRows } = useWords().template;
  const [added, setAdded] = useState<number | null>(null);
  const idOf = (at: number, key: string): string => `row-${at}-${key}`;
  const first = columns[0]?.key ?? "";
  useEffect(() => {
    if (added !== null) document.getElementById(`row-${added}-${first}`)?.focus();
  }, [added, first]);
  const add = (): void => {
    onChange([...rows, emptyRow]);
    setAdded(rows.length);
  };
  return (
    <div className="rows">
      {rows.length === 0 ? <p className="muted">{noRows}</p> : null}
      {rows.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              {columns.map(({ key, size, kind }) => (
                <th key={key} scope="col" data-size={size} data-kind={kind}>
                  {fields[key]}
                </th>
              ))}
              <th scope="col">
                <span className="unseen">{rowActions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {columns.map((column) => (
                  <td key={column.key} data-kind={column.kind} data-size={column.size}>
                    <span className="cell-label" aria-hidden="true">
                      {fields[column.key]}
                    </span>
                    <FieldInput
                      id={idOf(at, column.key)}
                      label={`${fields[column.key]}, ${nameOf(row) || at + 1}`}
                      column={column}
                      value={cellOf(row, column.key)}
                      readOnly={readOnly}
                      onChange={(value) => onChange(rows.with(at, { ...row, [column.key]: value }))}
                    />
                  </td>
                ))}
                <td className="row-end">
                  {readOnly ? null : (
                    <button
                      type="button"
                      className="quiet icon"
                      title={removeRow(nameOf(row))}
                      aria-label={removeRow(nameOf(row))}
                      onClick={() => onChange(rows.toSpliced(at, 1))}
                    >
                      <svg viewBox="0 0 16 16" aria-hidden="true">
                        <path d="M4 4l8 8M12 4l-8 8" />
                      </svg>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="rows-foot">
        {readOnly ? null : (
          <button type="button" onClick={add}>
            {addRow}
          </button>
        )}
        {foot}
      </div>
    </div>
  );
}
