"use client";
import { useCallback } from "react";
import type { NextStep } from "../messages/next-step.ts";
import { useAdminSyncContext } from "../provider/admin-sync-context.ts";

/** Does the steps that no widget does by itself: logging in, going to the connections, loading the page anew. The others are the widget's: `own`. */
export function useSteps(own: (step: NextStep) => void): (step: NextStep) => void {
  const { sync, onSignIn, onOpenConnections } = useAdminSyncContext();
  return useCallback(
    (step) => {
      if (step === "sign-in") (onSignIn ?? sync.retry)();
      else if (step === "open-connections") (onOpenConnections ?? sync.retry)();
      else if (step === "reload") window.location.reload();
      else own(step);
    },
    [sync, onSignIn, onOpenConnections, own],
  );
}
