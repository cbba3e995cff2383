import { BAD_DAYS } from "@adminsync/sandbox/adminpulse";
import { SANDBOX_USER } from "@adminsync/sandbox/authorization";
import * as v from "valibot";
import { fieldsOf, json } from "../http/json.ts";
import type { Controlled } from "./controlled.ts";
import { changeAtSource, sourceChanges } from "./source-changes.ts";
import { sourceRecord } from "./source-record.ts";

const text = v.pipe(v.string(), v.minLength(1));

const control = v.variant("do", [
  v.object({ do: v.literal("issue-key"), validDays: v.number() }),
  v.object({ do: v.literal("expire-key"), key: text }),
  v.object({ do: v.literal("bad-day"), day: v.nullable(v.picklist(BAD_DAYS)) }),
  v.object({ do: v.literal("later"), seconds: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ do: v.literal("night") }),
  v.object({ do: v.literal("revoke-logins") }),
  ...sourceChanges.options,
]);
type Control = v.InferOutput<typeof control>;

const DAY_MS = 86_400_000;
const SHOWN_CALLS = 8;

/** What the demo's side panel does behind everybody's back: at the package, and to the clock. It is no part of the host. */
export function demoControls(controlled: Controlled): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === "GET" && pathname === "/demo/state") return json(stateOf(controlled));
    if (request.method === "GET" && pathname === "/demo/record") {
      const record = sourceRecord(controlled.sandbox, searchParams.get("id") ?? "");
      return record === null ? json({ error: "no such record" }, { status: 404 }) : json(record);
    }
    const wanted = v.safeParse(control, await fieldsOf(request));
    if (!wanted.success) return json({ error: "no such control" }, { status: 422 });
    try {
      return json(await carryOut(controlled, wanted.output));
    } catch (thrown) {
      if (thrown instanceof RangeError) return json({ error: thrown.message }, { status: 404 });
      throw thrown;
    }
  };
}

function stateOf({ clock, sandbox, badDay, demoKey }: Controlled): object {
  return {
    now: clock.now(),
    badDay: badDay.current,
    key: demoKey,
    user: SANDBOX_USER,
    calls: sandbox.requests.slice(-SHOWN_CALLS).toReversed(),
  };
}

async function carryOut(controlled: Controlled, wanted: Control): Promise<object> {
  const { sandbox, authorization, clock, server, badDay } = controlled;
  switch (wanted.do) {
    case "issue-key": {
      const expiresAt = clock.now() + wanted.validDays * DAY_MS;
      return { key: sandbox.issueKey({ name: "adminsync", expiresAt, permissions: ["Read relations"] }).key };
    }
    case "expire-key":
      sandbox.expireKey(wanted.key);
      break;
    case "revoke-logins":
      authorization.revokeAll();
      break;
    case "bad-day":
      sandbox.badDay(wanted.day);
      badDay.current = wanted.day;
      break;
    case "later":
      clock.moveTo(clock.now() + wanted.seconds * 1000);
      return { now: clock.now() };
    case "night": {
      // Late in the window: by then every connection's turn within it has come.
      clock.moveTo(clock.nextNight("04:55"));
      await server.tick();
      await server.whenIdle();
      return { now: clock.now() };
    }
    case "move":
    case "rename":
    case "remove":
    case "appoint":
    case "end-mandate":
    case "set-shares":
      changeAtSource(sandbox, wanted);
      break;
  }
  return {};
}
