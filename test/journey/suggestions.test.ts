import { externalIdSchema } from "@adminsync/core/protocol";
import { SEEDED } from "@adminsync/sandbox/adminpulse";
import * as v from "valibot";
import { beforeEach, expect, it } from "vitest";
import { eachOffice } from "./each-office.ts";

const star = v.parse(externalIdSchema, SEEDED.star);

eachOffice("finding a client", (office) => {
  beforeEach(async () => {
    const { adapterOf, dossier, connectionId } = office();
    const { dossiers } = adapterOf("linde", "editor");
    for (const { externalId } of await dossiers.rejections(dossier.id)) {
      await dossiers.reject(dossier.id, { connectionId, externalId, rejected: false });
    }
  });

  const search = async (text: string): Promise<readonly string[]> => {
    const { adapterOf, connectionId } = office();
    const { references } = await adapterOf("linde", "viewer").references.search({ connectionId, text });
    return references.map(({ externalId }) => externalId);
  };

  it.each(["Bakkerij Peeters", "peeters bakk", "bakerij peters", SEEDED.star])(
    "finds it by %s, before the others",
    async (text) => {
      expect((await search(text))[0]).toBe(star);
    },
  );

  it("goes over its hits page by page, each once", async () => {
    const { adapterOf, connectionId } = office();
    const { references } = adapterOf("linde", "viewer");
    const found: string[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < 4; page += 1) {
      const answer: Awaited<ReturnType<typeof references.search>> = await references.search({
        connectionId,
        text: "bakkerij",
        cursor,
        limit: 3,
      });
      found.push(...answer.references.map(({ externalId }) => externalId));
      cursor = answer.cursor;
      if (cursor === null) break;
    }
    expect(new Set(found).size).toBe(found.length);
  });

  it("proposes the dossier's client with the reasons why, and links nothing", async () => {
    const { adapterOf, dossier, connectionId } = office();
    const adapter = adapterOf("linde", "viewer");
    const suggested = await adapter.references.suggest(dossier.id, connectionId);
    expect(suggested.matches[0]?.reference.externalId).toBe(star);
    expect(suggested.matches[0]?.reasons.length).toBeGreaterThan(0);
    expect(suggested.dossier).toMatchObject({ id: dossier.id, name: dossier.name });
    expect(await adapter.links.get(dossier.id)).toBeNull();
  });

  it("puts a client last, and never calls it the best, that was refused for the dossier", async () => {
    const { adapterOf, dossier, connectionId } = office();
    const adapter = adapterOf("linde", "editor");
    await adapter.dossiers.reject(dossier.id, { connectionId, externalId: star, rejected: true });
    const { best, matches } = await adapter.references.suggest(dossier.id, connectionId);
    expect(best).not.toBe(star);
    expect(matches[0]?.reference.externalId).not.toBe(star);
  });

  it("remembers that no client fits, and still shows what came nearest", async () => {
    const { adapterOf, dossier, connectionId } = office();
    const adapter = adapterOf("linde", "editor");
    await adapter.dossiers.reject(dossier.id, { connectionId, externalId: null, rejected: true });
    const { outcome, best, matches } = await adapter.references.suggest(dossier.id, connectionId);
    expect({ outcome, best }).toEqual({ outcome: "none-fits", best: null });
    expect(matches.length).toBeGreaterThan(0);
  });
});
