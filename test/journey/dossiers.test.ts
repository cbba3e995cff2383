import type { Link } from "@adminsync/core/model";
import { connectionIdSchema, externalIdSchema } from "@adminsync/core/protocol";
import { SEEDED } from "@adminsync/sandbox/adminpulse";
import * as v from "valibot";
import { beforeEach, expect, it } from "vitest";
import { eachOffice } from "./each-office.ts";

const star = v.parse(externalIdSchema, SEEDED.star);

eachOffice("the list of dossiers to link", (office) => {
  beforeEach(async () => {
    const { host, adapterOf, dossier, connectionId } = office();
    const adapter = adapterOf("linde", "editor");
    await adapter.links.remove(dossier.id).catch(() => undefined);
    for (const { externalId } of await adapter.dossiers.rejections(dossier.id)) {
      await adapter.dossiers.reject(dossier.id, { connectionId, externalId, rejected: false });
    }
    host.rename("linde", dossier.id, "Peeters bakkerij");
  });

  const linkIt = async (): Promise<Link> => {
    const { adapterOf, dossier, connectionId } = office();
    const { links } = adapterOf("linde", "editor");
    return (await links.save(await links.plan(dossier.id, { connectionId, externalId: star }))).link;
  };

  it("tells each dossier's link, and leaves the linked ones out on demand", async () => {
    const { adapterOf, dossier, connectionId } = office();
    const { dossiers } = adapterOf("linde", "viewer");
    await linkIt();
    const all = await dossiers.list({ unlinked: false, cursor: null });
    expect(all.dossiers.find((row) => row.dossier.id === dossier.id)).toMatchObject({
      link: { connectionId, externalId: star },
      decidedBefore: true,
    });
    const open = await dossiers.list({ unlinked: true, cursor: null });
    expect(open.dossiers.map((row) => row.dossier.id)).not.toContain(dossier.id);
    expect(open.dossiers.every(({ link }) => link === null)).toBe(true);
  });

  it("holds no dossier of another firm", async () => {
    const { adapterOf, foreignDossier } = office();
    const { dossiers } = await adapterOf("linde", "viewer").dossiers.list({ unlinked: false, cursor: null });
    expect(dossiers.map((row) => row.dossier.id)).not.toContain(foreignDossier.id);
  });

  it("still tells of a dossier that was unlinked that somebody decided", async () => {
    const { adapterOf, dossier } = office();
    const adapter = adapterOf("linde", "editor");
    await linkIt();
    await adapter.links.remove(dossier.id);
    const { dossiers } = await adapter.dossiers.list({ unlinked: true, cursor: null });
    expect(dossiers.find((row) => row.dossier.id === dossier.id)?.decidedBefore).toBe(true);
  });

  it("remembers what was refused, and forgets it again", async () => {
    const { adapterOf, dossier, connectionId } = office();
    const { dossiers } = adapterOf("linde", "editor");
    await dossiers.reject(dossier.id, { connectionId, externalId: star, rejected: true });
    const refused = await dossiers.reject(dossier.id, { connectionId, externalId: null, rejected: true });
    expect(new Set(refused.map(({ externalId }) => externalId))).toEqual(new Set([star, null]));
    const { dossiers: listed } = await dossiers.list({ unlinked: true, cursor: null });
    expect(listed.find((row) => row.dossier.id === dossier.id)?.rejections).toEqual(refused);
    await dossiers.reject(dossier.id, { connectionId, externalId: star, rejected: false });
    expect((await dossiers.rejections(dossier.id)).map(({ externalId }) => externalId)).toEqual([null]);
  });

  it("takes no refusal for a connection that the firm doesn't have", async () => {
    const { adapterOf, dossier } = office();
    const connectionId = v.parse(connectionIdSchema, "none");
    const refused = adapterOf("linde", "editor").dossiers.reject(dossier.id, {
      connectionId,
      externalId: star,
      rejected: true,
    });
    await expect(refused).rejects.toMatchObject({ code: "CONNECTION_NOT_FOUND" });
  });
});

eachOffice("taking a link back", (office) => {
  beforeEach(async () => {
    const { host, adapterOf, dossier } = office();
    await adapterOf("linde", "editor")
      .links.remove(dossier.id)
      .catch(() => undefined);
    host.rename("linde", dossier.id, "Peeters bakkerij");
  });

  const linkIt = async (): Promise<Link> => {
    const { adapterOf, dossier, connectionId } = office();
    const { links } = adapterOf("linde", "editor");
    return (await links.save(await links.plan(dossier.id, { connectionId, externalId: star }))).link;
  };

  it("unlinks, and gives the dossier its name back", async () => {
    const { host, adapterOf, dossier } = office();
    const { links } = adapterOf("linde", "editor");
    const { linkedAt } = await linkIt();
    expect(host.nameOf("linde", dossier.id)).toBe("Bakkerij Peeters");
    expect(await links.undo(dossier.id, linkedAt)).toEqual({ restoredName: "Peeters bakkerij" });
    expect(host.nameOf("linde", dossier.id)).toBe("Peeters bakkerij");
    expect(await links.get(dossier.id)).toBeNull();
  });

  it("leaves a name alone that somebody gave it since", async () => {
    const { host, adapterOf, dossier } = office();
    const { linkedAt } = await linkIt();
    host.rename("linde", dossier.id, "Van iemand anders");
    expect(await adapterOf("linde", "editor").links.undo(dossier.id, linkedAt)).toEqual({ restoredName: null });
    expect(host.nameOf("linde", dossier.id)).toBe("Van iemand anders");
  });

  it("is refused where the dossier was linked anew since, and twice", async () => {
    const { adapterOf, clock, dossier } = office();
    const { links } = adapterOf("linde", "editor");
    const first = await linkIt();
    clock.advance(1_000);
    const second = await linkIt();
    await expect(links.undo(dossier.id, first.linkedAt)).rejects.toMatchObject({ code: "LINK_NOT_FOUND" });
    expect(await links.get(dossier.id)).toEqual(second);
    await links.undo(dossier.id, second.linkedAt);
    await expect(links.undo(dossier.id, second.linkedAt)).rejects.toMatchObject({ code: "LINK_NOT_FOUND" });
  });
});
