import { OVERWRITE_ACTS } from "../hooks/overwrite-acts-on-demand.ts";
import { RADIX_DIALOG } from "../ui/dialog.tsx";
import { FLOATING_BOX } from "../ui/floating.tsx";

/** Has all that is loaded on demand, so that what a test does to one widget does not wait for another. */
export async function loadOnDemand(): Promise<void> {
  await Promise.all([FLOATING_BOX.load(), OVERWRITE_ACTS.load(), RADIX_DIALOG.load()]);
}
