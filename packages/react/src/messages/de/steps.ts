import type { NextStep } from "../next-step.ts";

export const steps: Readonly<Record<NextStep, string>> = {
  retry: "Erneut versuchen",
  "sign-in": "Erneut anmelden",
  reload: "Seite neu laden",
  "choose-reference": "Andere Referenz wählen",
  "correct-input": "Eingabe verbessern",
  "see-new-plan": "Neuen Plan ansehen",
  "open-connections": "Verbindungen öffnen",
  "copy-details": "Details kopieren",
};
