import { REQUEST_HEADER } from "@adminsync/core/protocol";
import { SANDBOX_API_KEY } from "@adminsync/sandbox/adminpulse";
import { expect, it } from "vitest";
import { eachOffice } from "./each-office.ts";
import { codeIn } from "./sample-calls.ts";

const NUL = "\u0000";
const HALF = "\ud800";
const decision = { at: { kind: "field", field: "name" }, choice: { kind: "keep" }, template: "a", source: "b" };

eachOffice("text that PostgreSQL can't keep", (office) => {
  const post = async (path: string, body: unknown, method = "POST"): Promise<string> => {
    const headers = { [REQUEST_HEADER]: "1", "content-type": "application/json" };
    return codeIn(await office().request(path, { method, headers, body: JSON.stringify(body) }));
  };

  it.each([NUL, HALF])("%j in a name is INVALID_INPUT", async (bad) => {
    const name = `Gent${bad}`;
    const connection = `/connections/${office().connectionId}`;
    expect(await post("/connections", { packageId: "adminpulse", method: "credentials", name })).toBe("INVALID_INPUT");
    expect(await post(connection, { name }, "PATCH")).toBe("INVALID_INPUT");
  });

  it.each([NUL, HALF])("%j in credentials is INVALID_INPUT", async (bad) => {
    const credentials = { apiKey: `${SANDBOX_API_KEY}${bad}` };
    const path = `/connections/${office().connectionId}/complete`;
    expect(await post(path, { kind: "credentials", credentials })).toBe("INVALID_INPUT");
  });

  it.each([
    ["a value", { template: `x${NUL}` }],
    ["half a pair in a value", { source: { deep: [HALF] } }],
    ["a reason", { why: NUL }],
    ["a key", { choice: { kind: "edited", value: { [NUL]: 1 } } }],
    ["a field", { at: { kind: "field", field: `a${HALF}` } }],
  ])("in %s of a decision is INVALID_INPUT", async (_, changed) => {
    const decisions = [{ ...decision, snapshotId: "none", ...changed }];
    const batch = { bindingId: "company-details", scope: "2026", inverse: [], decisions };
    expect(await post(`/dossiers/${office().dossier.id}/decisions`, batch)).toBe("INVALID_INPUT");
  });

  it("in a path or a query is INVALID_INPUT", async () => {
    const { connectionId, dossier, request } = office();
    expect(await codeIn(await request("/dossiers/d%00/link"))).toBe("INVALID_INPUT");
    expect(await codeIn(await request(`/connections/${connectionId}/references?text=a%00`))).toBe("INVALID_INPUT");
    expect(await codeIn(await request(`/dossiers/${dossier.id}/history?cursor=%00`))).toBe("INVALID_INPUT");
  });

  it("apart, credentials under the key __proto__ are none", async () => {
    const body = `{"kind":"credentials","credentials":{"__proto__":{"apiKey":"${SANDBOX_API_KEY}"}}}`;
    const path = `/connections/${office().connectionId}/complete`;
    const response = await office().request(path, { method: "POST", headers: { [REQUEST_HEADER]: "1" }, body });
    expect(await codeIn(response)).toBe("INVALID_INPUT");
  });
});
