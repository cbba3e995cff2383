import type { World } from "../world/world.ts";
import type { Attempt } from "../deeds/deed.ts";
import { within } from "../world/within.ts";

/** When a host is killed. */
export type Moment =
  /** At one of its statements to the database: which part of all that the deed takes, from 0 up to 1. `afterMs` null: before it is sent. */
  | { readonly kind: "statement"; readonly part: number; readonly afterMs: number | null }
  /** At the statement that follows after statements that hold these texts, the one after the other. */
  | { readonly kind: "passed"; readonly texts: readonly string[]; readonly afterMs: number | null }
  /** While it waits for the package's answer to its how-manieth request. */
  | { readonly kind: "package"; readonly nth: number }
  /** As soon as it has acknowledged the deed. */
  | { readonly kind: "acknowledged" }
  /** When all is done. */
  | { readonly kind: "idle" };

/** A deed is slow on a loaded machine, but no deed takes this long. */
const DYING_MS = 20_000;

/** Does a deed and kills the host meanwhile; answers whether the deed was acknowledged. `statements`: how many the deed takes. */
export async function killDuring(
  { host, front }: World,
  moment: Moment,
  attempt: Attempt,
  statements: number,
): Promise<boolean> {
  const victim = host();
  const ask = (): Promise<boolean> =>
    attempt.ask().then(
      () => true,
      () => false,
    );
  const dead = (): Promise<void> => within(DYING_MS, `a host to die at ${JSON.stringify(moment)}`, victim.ended);
  switch (moment.kind) {
    case "statement":
    case "passed": {
      const texts = moment.kind === "passed" ? moment.texts : [];
      const statement = moment.kind === "passed" ? 1 : 1 + Math.floor(moment.part * statements);
      await victim.control("/arm", [
        ...texts.map((text) => ["passing", text]),
        ["statement", String(statement)],
        ...(moment.afterMs === null ? [] : [["after", String(moment.afterMs)]]),
      ]);
      const asked = ask();
      await dead();
      return asked;
    }
    case "package": {
      const held = front.hold(moment.nth);
      const asked = ask();
      await within(DYING_MS, "the package to be asked", held.asked);
      await victim.kill();
      held.release();
      return asked;
    }
    case "acknowledged":
    case "idle":
    default: {
      await attempt.ask();
      if (moment.kind === "idle") await victim.control("/idle");
      await victim.kill();
      return true;
    }
  }
}
