import type { Messages } from "../messages.ts";
import { bar } from "./bar.ts";
import { errors, steps } from "./errors.ts";
import { notLinkable, plan, tab } from "./tab.ts";
import { arrows, common, time } from "./words.ts";
import { review } from "./review.ts";

/** English as an accountant in Belgium reads it. */
export const en: Messages = { common, time, arrows, tab, plan, bar, review, notLinkable, steps, errors };
