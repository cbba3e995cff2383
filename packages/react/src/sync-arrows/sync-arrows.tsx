"use client";
import { useState, type ReactElement } from "react";
import { useDossierSync } from "../hooks/use-dossier-sync.ts";
import { useSeconds } from "../hooks/use-seconds.ts";
import { useSteps } from "../hooks/use-steps.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { together, type Bookkeeping } from "./bookkeeping.ts";
import { syncProblem } from "./sync-problem.ts";
import { SyncArrowsView, type SyncArrowsViewProps } from "./sync-arrows-view.tsx";

/** Props of `SyncArrows`. What is not named here goes to the root element. */
export interface SyncArrowsProps extends Omit<
  SyncArrowsViewProps,
  "state" | "onStart" | "onStop" | "label" | "disabled" | "problem" | "onStep"
> {
  readonly dossierId: string;
  /** `administration`: this sync alone · `dossier`: bookkeeping and administration together. */
  readonly scope: "administration" | "dossier";
  /** Starts the host's bookkeeping sync; the arrows turn until the promise is settled. Only with scope `dossier`. */
  readonly onBookkeepingSync?: (() => void | Promise<void>) | undefined;
}

/** The sync arrows of a dossier. A dossier without a link has nothing to pull: its own arrows can't be pressed, those of the dossier sync the bookkeeping. */
export function SyncArrows({ dossierId, scope, onBookkeepingSync, ...rest }: SyncArrowsProps): ReactElement {
  const { dossier, state: known, arrows, canStart, start, stop } = useDossierSync(dossierId);
  const { messages, clock } = usePresentation();
  const [bookkeeping, setBookkeeping] = useState<Bookkeeping>({ kind: "idle" });
  const now = useSeconds(clock, bookkeeping.kind === "running");
  const whole = scope === "dossier";
  const alongside = whole ? onBookkeepingSync : undefined;

  const syncBookkeeping = async (): Promise<void> => {
    setBookkeeping({ kind: "running", since: clock() });
    try {
      await alongside?.();
      setBookkeeping({ kind: "idle" });
    } catch {
      // Why is for the host to tell: the sync is its own.
      setBookkeeping({ kind: "failed", at: clock() });
    }
  };
  const startAll = (): void => {
    if (canStart) start();
    if (alongside !== undefined) void syncBookkeeping();
  };
  const onStep = useSteps((step) => (step === "retry" ? start() : dossier.refresh()));
  const state = together(arrows, bookkeeping, now);
  return (
    <SyncArrowsView
      {...rest}
      state={state}
      onStart={startAll}
      onStop={stop}
      problem={state.kind === "running" ? null : syncProblem(known, arrows)}
      onStep={onStep}
      disabled={!canStart && alongside === undefined && state.kind !== "running"}
      {...(whole ? { label: messages.arrows.startAll } : {})}
    />
  );
}
