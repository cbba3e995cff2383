"use client";
import { knownOf } from "@adminsync/core/client";
import { parseConnectionId, type Link } from "@adminsync/core/model";
import { forwardRef, useImperativeHandle, useState, type ForwardRefExoticComponent, type RefAttributes } from "react";
import { problemOfThrown } from "../hooks/problem-of.ts";
import { useDossierSync } from "../hooks/use-dossier-sync.ts";
import { useLinkForm } from "../hooks/use-link-form.ts";
import { useReadableStore } from "../hooks/use-readable-store.ts";
import { useSteps } from "../hooks/use-steps.ts";
import type { NextStep } from "../messages/next-step.ts";
import { useAdminSync } from "../provider/admin-sync-context.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import type { Problem } from "../ui/problem.ts";
import type { SyncTabHandle } from "./handle.ts";
import { linkFormOf } from "./link-form-of.ts";
import { SyncTabView, type SyncTabViewProps } from "./sync-tab-view.tsx";
import { ReferencePicker } from "../reference-picker/reference-picker.tsx";
import { tabOf } from "./tab-of.ts";

/** Props of `SyncTab`. What is not named here goes to the root element. */
export interface SyncTabProps extends Omit<SyncTabViewProps, "state" | "on" | "referenceControl" | "saves"> {
  readonly dossierId: string;
  /** `own`: saved by its own button · `host`: part of the host's form, which asks the ref for `dirty`, `validate()` and `save()`. */
  readonly form?: "own" | "host";
  /** The user may look, not change. */
  readonly readOnly?: boolean;
  readonly onLinked?: ((link: Link) => void) | undefined;
  /** Shows the history of the dossier; not offered where absent. */
  readonly onHistory?: (() => void) | undefined;
}

/** The tab 'Sync' of a dossier: links it, shows how fresh its data are, pulls them on demand. */
export const SyncTab: ForwardRefExoticComponent<SyncTabProps & RefAttributes<SyncTabHandle>> = forwardRef<
  SyncTabHandle,
  SyncTabProps
>(function SyncTab({ dossierId, form = "own", readOnly = false, onLinked, onHistory, ...rest }, ref) {
  const sync = useAdminSync();
  const presentation = usePresentation();
  const { clock } = presentation;
  const { dossier, state, arrows, start, stop } = useDossierSync(dossierId);
  const connections = useReadableStore(sync.connections());
  const { online } = useReadableStore(sync.standing);
  const link = knownOf(state.link)?.value ?? null;
  const offered = knownOf(connections)?.value ?? [];
  const fields = useLinkForm({ dossier, connections: offered, link, onLinked });
  const [unlinking, setUnlinking] = useState<"no" | "asked" | "busy">("no");
  const [problem, setProblem] = useState<Problem | null>(null);
  const { dirty, validate, save } = fields;
  useImperativeHandle(ref, () => ({ dirty, validate, save }), [dirty, validate, save]);

  const open = (): void => {
    setProblem(null);
    fields.open();
  };
  const unlink = async (): Promise<void> => {
    setUnlinking("busy");
    try {
      await dossier.unlink();
      setProblem(null);
    } catch (thrown) {
      setProblem(problemOfThrown(thrown, { at: clock() }));
    } finally {
      setUnlinking("no");
    }
  };
  const step = useSteps((next: NextStep) => {
    setProblem(null);
    const failed = state.sync.kind === "failed" || state.sync.kind === "stalled";
    if (next === "choose-reference") open();
    else if (next === "retry" && failed && problem === null) start();
    else {
      dossier.refresh();
      sync.connections().refresh();
    }
  });
  const connectionId = fields.draft?.connectionId ?? null;
  return (
    <SyncTabView
      {...rest}
      state={tabOf({
        dossier: state,
        connections,
        online,
        form:
          fields.draft === null
            ? null
            : linkFormOf(fields.draft, { connections: offered, problem: fields.problem }, presentation),
        arrows,
        unlinking,
        problem,
        readOnly,
      })}
      saves={form}
      referenceControl={(wiring) => (
        <ReferencePicker
          {...wiring}
          connectionId={connectionId}
          dossierId={dossierId}
          value={fields.reference}
          onValueChange={(reference) =>
            fields.dispatch(
              reference === null ? { kind: "reference-cleared" } : { kind: "reference-chosen", reference },
            )
          }
        />
      )}
      on={{
        onAdd: open,
        onStep: step,
        onConnectionChange: (text) => {
          const id = parseConnectionId(text);
          if (id !== null) fields.dispatch({ kind: "connection-chosen", connectionId: id });
        },
        // The picker hands over whole references instead.
        onReferenceChange: () => {},
        onExternalIdUnlock: () => fields.dispatch({ kind: "unlocked" }),
        onExternalIdChange: (value) => fields.dispatch({ kind: "id-typed", value }),
        onExternalIdRestore: () => fields.dispatch({ kind: "restored" }),
        onExternalIdRetry: () => fields.dispatch({ kind: "lookup-retried" }),
        onSave: () => void fields.save(),
        onCancel: fields.close,
        onSync: start,
        onStopSync: stop,
        onHistory,
        onChange: open,
        onUnlinkAsk: () => setUnlinking("asked"),
        onUnlink: () => void unlink(),
        onUnlinkCancel: () => setUnlinking("no"),
      }}
    />
  );
});
