import { firstLink } from "../scenarios/scenes/first-link.ts";
import { nightlyChange } from "../scenarios/scenes/nightly-change.ts";
import { stalled } from "../scenarios/scenes/stalled.ts";
import type { Frame } from "./storyboard.tsx";

/** The journey of a user, from a dossier that nobody linked to a template that is up to date. */
export const JOURNEY: readonly Frame[] = [
  { scenario: firstLink, at: 0, place: "tab", says: "1. A dossier that nobody linked: one sentence, one plus." },
  { scenario: firstLink, at: 2, place: "tab", says: "2. Three fields, and what saving will do, before it is done." },
  { scenario: firstLink, at: 4, place: "tab", says: "3. Linked to whom, how fresh, what can be done: one row." },
  {
    scenario: firstLink,
    at: 4,
    place: "template",
    says: "4. The template says otherwise. Nothing has changed by itself.",
  },
  {
    scenario: nightlyChange,
    at: 5,
    place: "template",
    says: "5. One by one: what is here, what is there, and a choice a line.",
  },
  { scenario: firstLink, at: 5, place: "template", says: "6. Taken over, and the way back beside it." },
  {
    scenario: stalled,
    at: 5,
    place: "tab",
    says: "7. The package kept silent: what it means for the data, and the next step.",
  },
];
