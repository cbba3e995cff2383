import type { ConnectionId } from "@adminsync/core/model";
import { packageIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { codeOf, expect } from "./step.ts";
import type { World } from "./world.ts";

const keySchema = v.object({ key: v.string() });

/** Step 1 of the product: a firm admin connects AdminPulse, once. */
export async function connect({ step, lies, noor, behindTheScenes }: World): Promise<{
  readonly connectionId: ConnectionId;
  readonly key: string;
}> {
  const { adapter } = lies;
  const packageId = v.parse(packageIdSchema, "adminpulse");
  const begun = await step("connect AdminPulse: a connection is begun, and says what is still needed", async () => {
    const { connection } = await adapter.connections.begin({
      packageId,
      method: "credentials",
      name: "AdminPulse Gent",
    });
    expect(connection.state.kind === "pending" && connection.state.needed.kind === "credentials", "a key to be needed");
    return connection;
  });
  await step("a wrong key is refused, and the connection stays pending", async () => {
    const wrong = { kind: "credentials", credentials: { apiKey: "wrong" } } as const;
    const code = await codeOf(adapter.connections.complete(begun.id, wrong));
    expect(code === "CREDENTIALS_REJECTED", "CREDENTIALS_REJECTED", code);
  });
  const key = await step("a key is made in AdminPulse and completes the connection", async () => {
    const issued = v.parse(keySchema, await behindTheScenes({ do: "issue-key", validDays: 90 }));
    const completion = { kind: "credentials", credentials: { apiKey: issued.key } } as const;
    const connection = await adapter.connections.complete(begun.id, completion);
    expect(connection.state.kind === "connected", "a connected connection", connection.state);
    return issued.key;
  });
  await step("only connected ones are offered, and none to the other firm", async () => {
    await adapter.connections.begin({ packageId, method: "credentials", name: "AdminPulse Aalst" });
    const offered = await adapter.references.connections();
    expect(offered.length === 1 && offered[0]?.name === "AdminPulse Gent", "AdminPulse Gent alone", offered);
    const all = await adapter.connections.offered();
    expect(all.connections.length === 2, "two connections for the admin", all.connections.length);
    expect((await noor.adapter.references.connections()).length === 0, "none for the other firm");
  });
  return { connectionId: begun.id, key };
}
