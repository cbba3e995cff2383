import { call } from "../api/call.ts";

/** Does something behind everybody's back: at the package, or to the clock. Rejects with `CallFailed`. */
export async function control(what: Readonly<Record<string, unknown>>): Promise<void> {
  await call("/demo/control", { method: "POST", body: what });
}
