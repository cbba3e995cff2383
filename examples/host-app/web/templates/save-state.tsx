import type { ReactElement } from "react";
import { useWords } from "../words/use-words.ts";
import { isUnsaved } from "./template-state.ts";
import type { OpenTemplate } from "./use-template.ts";

interface SaveStateProps<Values> {
  readonly open: OpenTemplate<Values>;
  readonly formId: string;
  readonly mayEdit: boolean;
}

/** Below a form: whether all is saved, and what to do where it can't be. */
export function SaveState<Values>({ open, formId, mayEdit }: SaveStateProps<Values>): ReactElement | null {
  const { template, save, edit } = useWords();
  const { state, takeTheirs, keepMine } = open;
  if (!mayEdit) return <p className="save-state muted">{edit.readOnly}</p>;
  if (state.kind !== "open") return null;
  if (state.theirs !== null) {
    return (
      <div className="note danger" role="alert">
        <p>{template.conflict}</p>
        <div className="actions">
          <button type="button" className="primary" onClick={takeTheirs}>
            {template.conflictTheirs}
          </button>
          <button type="button" onClick={keepMine}>
            {template.conflictMine}
          </button>
        </div>
      </div>
    );
  }
  const unsaved = isUnsaved(state);
  const said =
    state.saving === "busy"
      ? template.saving
      : state.saving === "failed"
        ? template.failed
        : unsaved
          ? template.unsaved
          : template.saved;
  return (
    <div className="save-state">
      <span role="status" data-level={state.saving === "failed" ? "danger" : undefined}>
        {said}
      </span>
      <button type="submit" form={formId} className="primary" aria-disabled={!unsaved && state.saving !== "failed"}>
        {save}
      </button>
    </div>
  );
}
