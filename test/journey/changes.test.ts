import { REQUEST_HEADER } from "@adminsync/core/protocol";
import { expect, it } from "vitest";
import { eachOffice } from "./each-office.ts";
import { codeIn } from "./sample-calls.ts";
import type { Office } from "./start-office.ts";

const HEADERS = { [REQUEST_HEADER]: "1" };
const event = (changed: string, dossierId: string | null): string =>
  `event: change\ndata: ${JSON.stringify({ changed, dossierId })}\n\n`;

interface Watching {
  /** Reads until the text holds this. */
  readonly until: (text: string) => Promise<string>;
  readonly leave: () => Promise<void>;
}

async function watch(office: Office, as: string, path = "/changes"): Promise<Watching> {
  const response = await office.request(path, { as, headers: HEADERS });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  return {
    until: async (wanted) => {
      while (!text.includes(wanted)) {
        const next = await reader?.read();
        if (next?.done !== false) throw new Error(`ended with: ${text}`);
        text += decoder.decode(next.value, { stream: true });
      }
      return text;
    },
    leave: async () => reader?.cancel(),
  };
}

eachOffice("the stream of changes", (office) => {
  it("tells a viewer of links, runs, decisions and connections, and another firm of nothing", async () => {
    const { adapterOf, connectionId, dossier } = office();
    const editor = adapterOf("linde", "editor");
    const theirs = await watch(office(), "berk/u/admin");
    const ours = await watch(office(), "linde/u/viewer");
    const [reference] = (await editor.references.search({ connectionId, text: "" })).references;
    const externalId = reference?.externalId;
    if (externalId === undefined) throw new Error("no reference to link to");
    await editor.links.save(await editor.links.plan(dossier.id, { connectionId, externalId }));
    await ours.until(event("link", dossier.id));
    await editor.runs.start(dossier.id);
    await ours.until(event("run", dossier.id));
    const snapshot = await editor.snapshots.latest(dossier.id);
    if (snapshot === null) throw new Error("nothing was pulled");
    const sample = await office().request(`/dossiers/${dossier.id}/decisions`, {
      method: "POST",
      headers: { ...HEADERS, "content-type": "application/json" },
      body: JSON.stringify({
        bindingId: "company-details",
        scope: "2026",
        inverse: [],
        decisions: [
          {
            at: { kind: "field", field: "name" },
            choice: { kind: "keep" },
            template: "a",
            source: "b",
            snapshotId: snapshot.id,
          },
        ],
      }),
    });
    expect(sample.status).toBe(200);
    await ours.until(event("decisions", dossier.id));
    await adapterOf("linde", "admin").connections.rename(connectionId, "AdminPulse Brugge");
    await ours.until(event("connections", null));
    // What is their own comes after all of that, so that it would have come too.
    const admin = adapterOf("berk", "admin");
    const [offered] = (await admin.connections.offered()).packages;
    if (offered === undefined) throw new Error("nothing is offered");
    await admin.connections.begin({ packageId: offered.id, method: "credentials", name: "Van Berk" });
    expect(await theirs.until(event("connections", null))).toBe(`: open\n\n${event("connections", null)}`);
    await ours.leave();
    await theirs.leave();
  });

  it("begins with what was missed meanwhile, or with everything where that is not known", async () => {
    const { adapterOf, connectionId } = office();
    const first = await watch(office(), "linde/u/viewer");
    await adapterOf("linde", "admin").connections.rename(connectionId, "AdminPulse Gent");
    await first.until(event("connections", null));
    await first.leave();
    const again = await watch(office(), "linde/u/viewer", "/changes?within=1000");
    expect(await again.until("\n\nevent")).toMatch(/"connections"|"all"/);
    const long = await watch(office(), "linde/u/viewer", "/changes?within=999999999");
    expect(await long.until("\n\nevent")).toContain(event("all", null));
    await again.leave();
    await long.leave();
  });

  it("takes a Last-Event-ID for nothing, and refuses a time that is none", async () => {
    const headers = { ...HEADERS, "last-event-id": "'; drop table run --" };
    const response = await office().request("/changes", { headers });
    expect(response.status).toBe(200);
    await response.body?.cancel();
    for (const within of ["-1", "soon", "1e9", "9".repeat(400)]) {
      const refused = await office().request(`/changes?within=${within}`, { headers: HEADERS });
      expect(await codeIn(refused)).toBe("INVALID_INPUT");
    }
  });

  it("is refused without a login, and to another site's page", async () => {
    expect(await codeIn(await office().request("/changes", { as: "", headers: HEADERS }))).toBe("UNAUTHENTICATED");
    expect(await codeIn(await office().request("/changes"))).toBe("REQUEST_HEADER_MISSING");
  });

  it("is had by one user a few times only, until some are left", async () => {
    const open: Watching[] = [];
    for (let count = 0; count < 8; count += 1) open.push(await watch(office(), "linde/many/viewer"));
    const refused = await office().request("/changes", { as: "linde/many/viewer", headers: HEADERS });
    expect([refused.status, await codeIn(refused)]).toEqual([429, "RATE_LIMITED"]);
    for (const one of open) await one.leave();
    const again = await watch(office(), "linde/many/viewer");
    await again.leave();
  });
});
