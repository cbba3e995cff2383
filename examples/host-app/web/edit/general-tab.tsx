import { writeEnterpriseNumber } from "@adminsync/react";
import { useState, type FormEvent, type ReactElement } from "react";
import type { HostDossier } from "../api/answers.ts";
import { call, CallFailed, type Trouble } from "../api/call.ts";
import { loggedIn } from "../session/session.ts";
import { TroubleNote } from "../shell/trouble-note.tsx";
import { useWords } from "../words/use-words.ts";

interface GeneralTabProps {
  readonly dossier: HostDossier;
  readonly mayEdit: boolean;
  readonly onChanged: () => void;
}

/** What the host itself knows of a dossier. */
export function GeneralTab({ dossier, mayEdit, onChanged }: GeneralTabProps): ReactElement {
  const { edit, save } = useWords();
  const [name, setName] = useState(dossier.name);
  const [number, setNumber] = useState(writeEnterpriseNumber(dossier.enterpriseNumber));
  const [form, setForm] = useState(dossier.legalForm);
  const [saved, setSaved] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const store = async (): Promise<void> => {
    setTrouble(null);
    setSaved(false);
    try {
      const body = { name, enterpriseNumber: number.replaceAll(/[.\s]/g, ""), legalForm: form };
      await loggedIn(() => call(`/api/dossiers/${encodeURIComponent(dossier.id)}`, { method: "PUT", body }));
      setSaved(true);
      onChanged();
    } catch (thrown) {
      setTrouble(thrown instanceof CallFailed ? thrown.trouble : "refused");
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void store();
  };
  return (
    <form className="beside" onSubmit={submit}>
      <div className="field">
        <label htmlFor="dossier-name">{edit.name}</label>
        <input
          id="dossier-name"
          value={name}
          readOnly={!mayEdit}
          required
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className="field" data-size="medium">
        <label htmlFor="dossier-number">{edit.number}</label>
        <input
          id="dossier-number"
          value={number}
          readOnly={!mayEdit}
          inputMode="numeric"
          data-kind="enterprise-number"
          maxLength={40}
          onChange={(event) => setNumber(event.target.value)}
        />
      </div>
      <div className="field" data-size="small">
        <label htmlFor="dossier-form">{edit.form}</label>
        <input
          id="dossier-form"
          value={form}
          readOnly={!mayEdit}
          maxLength={40}
          onChange={(event) => setForm(event.target.value)}
        />
      </div>
      {trouble === null ? null : <TroubleNote trouble={trouble} />}
      {mayEdit ? (
        <div className="actions">
          <button type="submit" className="primary">
            {save}
          </button>
          <span role="status" className="muted">
            {saved ? edit.saved : ""}
          </span>
        </div>
      ) : (
        <p className="muted">{edit.readOnly}</p>
      )}
    </form>
  );
}
