import type { Language } from "../language.ts";
import { bar } from "./bar.ts";
import { bulk } from "./bulk.ts";
import { connections } from "./connections.ts";
import { differences } from "./differences.ts";
import { match } from "./match.ts";
import { picker } from "./picker.ts";
import { errors, steps } from "./errors.ts";
import { notLinkable, plan, tab } from "./tab.ts";
import { arrows, common, time } from "./words.ts";
import { review } from "./review.ts";

/** Dutch as Belgium speaks it, the product's first language. */
export const nl: Language = {
  code: "nl",
  tag: "nl-BE",
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
