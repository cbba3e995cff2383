import { useState, type FormEvent, type ReactElement } from "react";
import { useWords } from "../words/use-words.ts";
import type { SourceRecord } from "./answers.ts";

export interface AtSourceProps {
  readonly record: SourceRecord;
  readonly onChange: (what: Readonly<Record<string, unknown>>) => Promise<void>;
}

const NO_ADDRESS = { street: "", houseNumber: "", box: "", postalCode: "", city: "", countryCode: "BE" };
const PARTS = ["street", "houseNumber", "box", "postalCode", "city"] as const;

/** Name and seat of a client, as the package has them. */
export function CompanyAtSource({ record, onChange }: AtSourceProps): ReactElement {
  const { demo } = useWords();
  const [name, setName] = useState(record.name);
  const [address, setAddress] = useState(record.address ?? NO_ADDRESS);
  const changed = async (): Promise<void> => {
    if (name !== record.name) await onChange({ do: "rename", name });
    const before = record.address ?? NO_ADDRESS;
    if (PARTS.some((part) => address[part] !== before[part])) await onChange({ do: "move", address });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void changed();
  };
  return (
    <form className="at-source" onSubmit={submit}>
      <div className="field" data-field="name">
        <label htmlFor="source-name">{demo.name}</label>
        <input id="source-name" value={name} required onChange={(event) => setName(event.target.value)} />
      </div>
      {PARTS.map((part) => (
        <div key={part} className="field" data-field={part}>
          <label htmlFor={`source-${part}`}>{demo[part]}</label>
          <input
            id={`source-${part}`}
            value={address[part]}
            onChange={(event) => setAddress({ ...address, [part]: event.target.value })}
          />
        </div>
      ))}
      <button type="submit">{demo.change}</button>
    </form>
  );
}
