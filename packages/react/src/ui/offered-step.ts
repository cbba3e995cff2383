import type { NextStep } from "../messages/next-step.ts";
import type { HostSteps } from "../provider/admin-sync-context.ts";

/** What is known of who could do a step. */
export interface StepDoers {
  /** What the host does for its widgets; null where no host stands around, and whoever handed in the step does it. */
  readonly host: HostSteps | null;
  /** Steps that make no sense where the error stands, such as choosing a reference where no field for one is. */
  readonly without: readonly NextStep[];
}

/** A step as a button: what it is called, and what it asks for. */
export interface OfferedStep {
  readonly name: NextStep;
  readonly step: NextStep;
}

/** The step as it can be offered; null where nobody here can do it: then the sentence stands, and no button. */
export function offeredStep(step: NextStep, { host, without }: StepDoers): OfferedStep | null {
  // Details are copied where they stand; what was filled in wrongly is corrected in its field.
  if (step === "copy-details" || step === "correct-input" || without.includes(step)) return null;
  if (host === null) return { name: step, step };
  if (step === "open-connections" && host.onOpenConnections === undefined) return null;
  // Whoever logged in elsewhere meanwhile has only to try again.
  if (step === "sign-in" && host.onSignIn === undefined) return { name: "retry", step };
  return { name: step, step };
}
