import type { NextStep } from "../next-step.ts";

export const steps: Readonly<Record<NextStep, string>> = {
  retry: "Réessayer",
  "sign-in": "Se reconnecter",
  reload: "Actualiser la page",
  "choose-reference": "Choisir une autre référence",
  "correct-input": "Corriger la saisie",
  "see-new-plan": "Voir le nouveau plan",
  "open-connections": "Ouvrir les connexions",
  "copy-details": "Copier les détails",
};
