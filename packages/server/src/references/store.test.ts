import type { ConnectorReference } from "@adminsync/core/connector";
import { connectionIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";
import { expect, test } from "vitest";
import { instantOf } from "../context.ts";
import { eachDatabase } from "../database/testing/each-database.ts";
import { externalId } from "../runs/testing/test-package.ts";
import { createTestFirm, type TestFirm } from "../runs/testing/test-firm.ts";
import { findReferences, replaceReferences } from "./store.ts";

function reference(number: number): ConnectorReference {
  return {
    externalId: externalId(`r${number}`),
    name: `Bakkerij nummer ${number}`,
    kind: "company",
    active: true,
    legalForm: "BV",
    enterpriseNumber: String(number).padStart(10, "0"),
    street: `Kerkstraat ${number}`,
    postalCode: "9000",
    city: "Gent",
    linkable: true,
  };
}

const some = (count: number): ConnectorReference[] => Array.from({ length: count }, (_, number) => reference(number));

const put = (firm: TestFirm, references: readonly ConnectorReference[]): Promise<void> =>
  firm.context.database.asFirm(firm.firmId, (sql) =>
    replaceReferences(sql, firm.firmId, firm.connection.id, references, instantOf(firm.context.now)),
  );

const find = (firm: TestFirm, text: string, offset = 0): ReturnType<typeof findReferences> =>
  firm.context.database.asFirm(firm.firmId, (sql) =>
    findReferences(sql, firm.connection.id, text, { offset, limit: 50 }),
  );

eachDatabase("a list of references", (tested) => {
  test("takes the place of the one before, also in a package that names one twice", async () => {
    const firm = await createTestFirm(tested.database());
    await put(firm, some(3));
    await put(firm, [reference(7), reference(8), reference(7)]);
    const { references, total } = await find(firm, "");
    expect(references.map(({ externalId: id }) => id)).toEqual(["r7", "r8"]);
    expect(total).toBe(2);
  });

  test("keeps a client whose name holds what a database can't", async () => {
    const firm = await createTestFirm(tested.database());
    await put(firm, [{ ...reference(1), name: "Bakkerij \u0000 \uD83D" }, reference(2)]);
    const found = await firm.context.database.asFirm(firm.firmId, (sql) =>
      findReferences(sql, firm.connection.id, "", { offset: 0, limit: 5 }),
    );
    expect(found.references.map(({ name }) => name)).toEqual(["Bakkerij \uFFFD \uFFFD", "Bakkerij nummer 2"]);
  });

  test("of 30,000 is kept and searched, each statement within its time", async () => {
    const firm = await createTestFirm(tested.database());
    await put(firm, some(30_000));
    await put(firm, some(30_000));
    const { total } = await find(firm, "nummer 29995");
    expect(total).toBe(1);
    expect((await find(firm, "", 29_990)).references).toHaveLength(10);
  });

  test("is refused for a connection that was removed meanwhile", async () => {
    const firm = await createTestFirm(tested.database());
    const gone = v.parse(connectionIdSchema, "removed");
    await expect(put({ ...firm, connection: { ...firm.connection, id: gone } }, some(1))).rejects.toMatchObject({
      code: "CONNECTION_NOT_FOUND",
    });
  });
});
