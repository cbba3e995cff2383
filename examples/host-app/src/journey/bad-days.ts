import * as v from "valibot";
import { codeOf, expect } from "./step.ts";
import { sync, type Linked, type World } from "./world.ts";

const keySchema = v.object({ key: v.string() });

/** The package's bad days: every run ends, says why, and leaves what was known as it was. */
export async function badDays(world: World, linked: Linked, key: string): Promise<void> {
  const { step, lies, behindTheScenes } = world;
  const { adapter } = lies;
  const { dossierId, connectionId } = linked;
  const before = await adapter.snapshots.latest(dossierId);

  const endsWith = async (kind: "failed" | "stalled", code: string): Promise<void> => {
    const run = await sync(lies, dossierId);
    const { state } = run;
    expect(state.kind === kind && state.cause.code === code, `${kind} by ${code}`, state);
    expect(state.cause.correlationId !== "", "a correlation id");
    const after = await adapter.snapshots.latest(dossierId);
    expect(after?.id === before?.id, "the last snapshot untouched");
  };

  await step("429: the run ends, and says when to come back", async () => {
    await behindTheScenes({ do: "bad-day", day: "rate-limited" });
    await endsWith("failed", "PACKAGE_RATE_LIMITED");
    const run = await adapter.runs.latest(dossierId);
    expect(run?.state.kind === "failed" && (run.state.cause.retryAfter ?? 0) > 0, "when to come back", run?.state);
  });
  await step("who comes back too early is not let through; when the time has come, he is", async () => {
    await behindTheScenes({ do: "bad-day", day: null });
    await endsWith("failed", "PACKAGE_RATE_LIMITED");
    await behindTheScenes({ do: "later", seconds: 21 });
    const run = await sync(lies, dossierId);
    expect(run.state.kind === "succeeded", "a success", run.state);
  });
  await step("500: the run ends, the package is unavailable", async () => {
    await behindTheScenes({ do: "bad-day", day: "server-error" });
    await endsWith("failed", "PACKAGE_UNAVAILABLE");
  });
  await step("nonsense: the run ends, the answer is not believed", async () => {
    await behindTheScenes({ do: "bad-day", day: "html" });
    await endsWith("failed", "PACKAGE_ANSWER_INVALID");
    await behindTheScenes({ do: "bad-day", day: "wrong-shape" });
    await endsWith("failed", "PACKAGE_ANSWER_INVALID");
  });
  await step("the package's server is silent: the run ends by its deadline, and says why", async () => {
    await behindTheScenes({ do: "bad-day", day: "silent" });
    await endsWith("stalled", "PACKAGE_SILENT");
  });
  await step("a run that hangs is cancelled by its user, at once", async () => {
    const run = await adapter.runs.start(dossierId);
    const cancelled = await adapter.runs.cancel(run.id);
    expect(cancelled.state.kind === "cancelled", "a cancelled run", cancelled.state);
    await behindTheScenes({ do: "bad-day", day: null });
  });
  await step(
    "the key expires: the run ends, the connection says what is needed, and is no longer offered",
    async () => {
      await behindTheScenes({ do: "expire-key", key });
      await endsWith("failed", "CREDENTIALS_EXPIRED");
      const { connections } = await adapter.connections.offered();
      const broken = connections.find((connection) => connection.id === connectionId);
      expect(
        broken?.state.kind === "broken" && broken.state.code === "CREDENTIALS_EXPIRED",
        "a broken connection",
        broken,
      );
      expect((await adapter.references.connections()).length === 0, "nothing offered");
      expect((await codeOf(adapter.runs.start(dossierId))) === "CONNECTION_NOT_READY", "CONNECTION_NOT_READY");
    },
  );
  await step("a new key mends the same connection, and the link goes on", async () => {
    const issued = v.parse(keySchema, await behindTheScenes({ do: "issue-key", validDays: 90 }));
    const completion = { kind: "credentials", credentials: { apiKey: issued.key } } as const;
    await adapter.connections.complete(connectionId, completion);
    const run = await sync(lies, dossierId);
    expect(run.state.kind === "succeeded", "a success", run.state);
  });
  await step("the record is gone at the source: the run ends, and the last snapshot stays", async () => {
    await behindTheScenes({ do: "remove", uniqueIdentifier: linked.externalId });
    await endsWith("failed", "REFERENCE_GONE");
  });
}
