import { describe, expect, it } from "vitest";
import { READ_RELATIONS, SANDBOX_API_KEY } from "./api-keys.ts";
import { call, messageOf } from "./fixtures/call.ts";
import { createAdminPulseSandbox } from "./sandbox.ts";

function officeAt(start: number): { sandbox: ReturnType<typeof createAdminPulseSandbox>; pass: (ms: number) => void } {
  let now = start;
  return {
    sandbox: createAdminPulseSandbox({ now: () => now }),
    pass: (ms) => {
      now += ms;
    },
  };
}

describe("keys", () => {
  it("answers 401 without a key, with an unknown one, and in another scheme", async () => {
    const { sandbox } = officeAt(0);
    expect((await call(sandbox, "/relations", { key: null })).status).toBe(401);
    expect((await call(sandbox, "/relations", { key: "unknown" })).status).toBe(401);
    const basic = new Request("https://api.adminpulse.be/relations", {
      headers: { authorization: `Basic ${SANDBOX_API_KEY}` },
    });
    expect((await sandbox.fetch(basic)).status).toBe(401);
  });

  it("lets a key run out on its date, and says the word", async () => {
    const { sandbox, pass } = officeAt(0);
    const { key } = sandbox.issueKey({ name: "Sync", expiresAt: 1000, permissions: [READ_RELATIONS] });
    pass(999);
    expect((await call(sandbox, "/relations", { key })).status).toBe(200);
    pass(1);
    const response = await call(sandbox, "/relations", { key });
    expect(response.status).toBe(401);
    expect(await messageOf(response)).toContain("expired");
  });

  it("lets a key run out when told to, and no other", async () => {
    const { sandbox } = officeAt(0);
    const { key } = sandbox.issueKey({ name: "Sync", expiresAt: 1000, permissions: [READ_RELATIONS] });
    sandbox.expireKey(key);
    expect((await call(sandbox, "/relations", { key })).status).toBe(401);
    expect((await call(sandbox, "/relations")).status).toBe(200);
    expect(() => sandbox.expireKey("unknown")).toThrow(RangeError);
  });

  it("answers 403 to a key without 'Read relations'", async () => {
    const { sandbox } = officeAt(0);
    const { key } = sandbox.issueKey({ name: "Sync", expiresAt: 1000, permissions: ["Read tasks"] });
    expect((await call(sandbox, "/relations", { key })).status).toBe(403);
  });

  it("opens to the keys that it is given, and then not to its own", async () => {
    const mine = { key: "mine", name: "Mine", expiresAt: Infinity, permissions: [READ_RELATIONS] };
    const sandbox = createAdminPulseSandbox({ apiKeys: [mine] });
    expect((await call(sandbox, "/relations", { key: "mine" })).status).toBe(200);
    expect((await call(sandbox, "/relations")).status).toBe(401);
  });
});

describe("480 calls a minute", () => {
  it("refuses the next call, says in how many seconds, and answers again after them", async () => {
    const { sandbox, pass } = officeAt(10_000);
    const statuses = new Set<number>();
    for (let calls = 0; calls < 480; calls += 1) {
      statuses.add((await call(sandbox, "/companies")).status);
      if (calls === 0) pass(2_000);
    }
    expect([...statuses]).toEqual([200]);
    const refused = await call(sandbox, "/companies");
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("58");
    pass(58_000);
    expect((await call(sandbox, "/companies")).status).toBe(200);
    expect((await call(sandbox, "/companies")).status).toBe(429);
  });

  it("counts each key apart", async () => {
    const { sandbox } = officeAt(0);
    const { key } = sandbox.issueKey({ name: "Other", expiresAt: 1000, permissions: [] });
    for (let calls = 0; calls < 481; calls += 1) await call(sandbox, "/companies", { key });
    expect((await call(sandbox, "/companies", { key })).status).toBe(429);
    expect((await call(sandbox, "/companies")).status).toBe(200);
  });
});
