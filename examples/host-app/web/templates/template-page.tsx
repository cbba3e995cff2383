import type { Binding } from "@adminsync/core/compare";
import { useEffect, useId, useRef, type ComponentType, type FormEvent, type ReactElement } from "react";
import type * as v from "valibot";
import { useDecided } from "../adminsync/use-decided.ts";
import { OverwritePlace } from "../adminsync/overwrite-place.tsx";
import { Link } from "../routing/link.tsx";
import { PERIODS, type Period, type TemplateId } from "../routing/routes.ts";
import { useMayEdit } from "../session/role.ts";
import { TroubleNote } from "../shell/trouble-note.tsx";
import { useWords } from "../words/use-words.ts";
import type { FormProps } from "./form-props.ts";
import { SaveState } from "./save-state.tsx";
import { isUnsaved } from "./template-state.ts";
import { useTemplate } from "./use-template.ts";

interface TemplatePageProps<Values extends object> {
  readonly dossierId: string;
  readonly dossierName: string;
  readonly period: Period;
  readonly template: TemplateId;
  readonly binding: Binding<Values>;
  readonly schema: v.GenericSchema<unknown, Values>;
  readonly form: ComponentType<FormProps<Values>>;
}

/** A template for one period: adminsync's bar on top, and the host's own form, saved on the host's own server. */
export function TemplatePage<Values extends object>(props: TemplatePageProps<Values>): ReactElement {
  const { dossierId, dossierName, period, template, binding, schema, form: Form } = props;
  const words = useWords();
  const mayEdit = useMayEdit();
  const formId = useId();
  const open = useTemplate(`/api/dossiers/${encodeURIComponent(dossierId)}/templates/${template}/${period}`, schema);
  const { state, save } = open;
  useDecided(dossierId, binding.id, period, open.reload);
  const place = useRef<HTMLFormElement>(null);
  const unsaved = isUnsaved(state);
  const idle = state.kind === "open" && state.theirs === null && state.saving === "no";

  // A tick, a choice or a row that goes is saved at once; what is being typed is saved when its field is left.
  useEffect(() => {
    if (unsaved && idle && !isTyping(place.current)) save();
  }, [state, unsaved, idle, save]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };

  return (
    <article className="page">
      <header className="page-head">
        <div>
          <p className="above">
            <Link to={{ page: "dossier", id: dossierId }}>{dossierName}</Link>
          </p>
          <h1>{words.template.titles[template]}</h1>
          <p className="muted">
            {words.template.kinds[template]} · {words.template.year(period)}
          </p>
        </div>
        <nav className="switch" aria-label={words.template.periods}>
          {PERIODS.map((each) => (
            <Link
              key={each}
              to={{ page: "template", id: dossierId, template, period: each }}
              aria-current={each === period ? "page" : undefined}
            >
              {each}
            </Link>
          ))}
        </nav>
      </header>
      {state.kind === "failed" ? <TroubleNote trouble={state.trouble} /> : null}
      {state.kind === "open" ? (
        <>
          <OverwritePlace
            dossierId={dossierId}
            binding={binding}
            scope={period}
            values={state.draft}
            onApply={open.apply}
            readOnly={!mayEdit}
          />
          <section className="sheet">
            <form ref={place} id={formId} onSubmit={submit} onBlur={save}>
              <Form values={state.draft} onChange={open.edit} readOnly={!mayEdit} />
            </form>
            <SaveState open={open} formId={formId} mayEdit={mayEdit} />
          </section>
        </>
      ) : null}
      {state.kind === "loading" ? (
        <section className="sheet">
          <p className="muted">{words.loading}</p>
        </section>
      ) : null}
    </article>
  );
}

function isTyping(form: HTMLFormElement | null): boolean {
  const at = document.activeElement;
  return at instanceof HTMLInputElement && at.type !== "checkbox" && form !== null && form.contains(at);
}
