import type { Language } from "../language.ts";
import { bar } from "./bar.ts";
import { bulk } from "./bulk.ts";
import { connections } from "./connections.ts";
import { differences } from "./differences.ts";
import { errors } from "./errors.ts";
import { match } from "./match.ts";
import { picker } from "./picker.ts";
import { review } from "./review.ts";
import { steps } from "./steps.ts";
import { notLinkable, plan, tab } from "./tab.ts";
import { arrows, common, time } from "./words.ts";

/**
 * French of Belgium. Whoever manages a firm's users is a `gestionnaire`: an `administrateur` sits on the board of a company.
 */
export const fr: Language = {
  code: "fr",
  tag: "fr-BE",
  messages: {
    common,
    time,
    arrows,
    tab,
    plan,
    bar,
    review,
    differences,
    picker,
    match,
    bulk,
    connections,
    notLinkable,
    steps,
    errors,
  },
};
