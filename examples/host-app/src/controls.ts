import type { AdminPulseSandbox } from "@adminsync/sandbox/adminpulse";
import { BAD_DAYS } from "@adminsync/sandbox/adminpulse";
import type { AdminSyncServer } from "@adminsync/server";
import * as v from "valibot";
import type { DemoClock } from "./demo-clock.ts";
import { fieldsOf, json } from "./http/json.ts";

interface Controlled {
  readonly sandbox: AdminPulseSandbox;
  readonly clock: DemoClock;
  readonly server: AdminSyncServer;
}

const text = v.pipe(v.string(), v.minLength(1));
const address = v.object({
  street: v.string(),
  houseNumber: v.string(),
  box: v.string(),
  postalCode: v.string(),
  city: v.string(),
  countryCode: v.string(),
});

const control = v.variant("do", [
  v.object({ do: v.literal("issue-key"), validDays: v.number() }),
  v.object({ do: v.literal("expire-key"), key: text }),
  v.object({ do: v.literal("bad-day"), day: v.nullable(v.picklist(BAD_DAYS)) }),
  v.object({ do: v.literal("move"), uniqueIdentifier: text, address }),
  v.object({ do: v.literal("rename"), uniqueIdentifier: text, name: text }),
  v.object({ do: v.literal("remove"), uniqueIdentifier: text }),
  v.object({ do: v.literal("later"), seconds: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ do: v.literal("night") }),
]);
type Control = v.InferOutput<typeof control>;

const DAY_MS = 86_400_000;

/** What the demo's side panel does behind everybody's back: at the package, and to the clock. */
export function demoControls(controlled: Controlled): (request: Request) => Promise<Response> {
  return async (request) => {
    const wanted = v.safeParse(control, await fieldsOf(request));
    if (!wanted.success) return json({ error: "no such control" }, { status: 422 });
    return json(await carryOut(controlled, wanted.output));
  };
}

async function carryOut({ sandbox, clock, server }: Controlled, wanted: Control): Promise<object> {
  switch (wanted.do) {
    case "issue-key": {
      const expiresAt = clock.now() + wanted.validDays * DAY_MS;
      return { key: sandbox.issueKey({ name: "adminsync", expiresAt, permissions: ["Read relations"] }).key };
    }
    case "expire-key":
      sandbox.expireKey(wanted.key);
      return {};
    case "bad-day":
      sandbox.badDay(wanted.day);
      return {};
    case "move":
      sandbox.change(wanted.uniqueIdentifier, { address: wanted.address });
      return {};
    case "rename":
      sandbox.change(wanted.uniqueIdentifier, { name: wanted.name });
      return {};
    case "remove":
      sandbox.remove(wanted.uniqueIdentifier);
      return {};
    case "later":
      clock.moveTo(clock.now() + wanted.seconds * 1000);
      return {};
    case "night": {
      // Late in the window: by then every connection's turn within it has come.
      clock.moveTo(clock.nextNight("04:55"));
      await server.tick();
      await server.whenIdle();
      return { now: new Date(clock.now()).toISOString() };
    }
  }
}
