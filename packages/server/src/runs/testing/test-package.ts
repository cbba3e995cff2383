import type { Connector, ConnectorCall, FetchedRecord } from "@adminsync/core/connector";
import { RECORD_PATHS, type AdminRecord, type ExternalId } from "@adminsync/core/model";
import { externalIdSchema, packageIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";

/** What a package does with one request for a record. */
export type Answer = (call: ConnectorCall, externalId: ExternalId) => Promise<FetchedRecord>;

/** A request that the package keeps waiting. */
export interface HeldAnswer {
  readonly answer: Answer;
  /** Resolves when the request has come in. */
  readonly asked: Promise<ConnectorCall>;
  /** Lets the package answer as it would have. */
  release(): void;
}

/** A package for tests: it answers every request with a small company, unless told otherwise. */
export interface TestPackage {
  readonly connector: Connector;
  /** The external ids that were asked for, in order. */
  readonly asked: string[];
  /** How it answers from now on. */
  answerWith(answer: Answer): void;
}

export function externalId(text: string): ExternalId {
  return v.parse(externalIdSchema, text);
}

/** A small company with one director, whose national number is not a real one. */
export function testRecord(id: ExternalId, changes: Partial<AdminRecord> = {}): FetchedRecord {
  const director = externalId("p1");
  const record: AdminRecord = {
    externalId: id,
    kind: "company",
    name: `Bakkerij ${id}`,
    parties: [{ externalId: director, kind: "natural", name: "Mia Voorbeeld", nationalNumber: "85073003328" }],
    mandates: [{ partyId: director, function: { raw: "bestuurder", code: "director" } }],
    holdings: [],
    ...changes,
  };
  return { record, coverage: { supplied: [...RECORD_PATHS] } };
}

export const answerAtOnce: Answer = async (_call, id) => testRecord(id);

/** Never answers, and doesn't heed the signal either. */
export const keepSilent: Answer = () => new Promise(() => undefined);

export function failWith(error: Error): Answer {
  return async () => {
    throw error;
  };
}

export function holdAnswer(then: Answer = answerAtOnce): HeldAnswer {
  let arrived: (call: ConnectorCall) => void = () => undefined;
  let release: () => void = () => undefined;
  const asked = new Promise<ConnectorCall>((resolve) => (arrived = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  const answer: Answer = async (call, id) => {
    arrived(call);
    await released;
    return then(call, id);
  };
  return { answer, asked, release: () => release() };
}

export function createTestPackage(): TestPackage {
  const asked: string[] = [];
  let answer = answerAtOnce;
  const connector: Connector = {
    id: v.parse(packageIdSchema, "test-package"),
    name: "Testpakket",
    transport: "cloud",
    methods: [{ kind: "credentials", fields: [] }],
    coverage: { supplied: [...RECORD_PATHS] },
    externalId: { pattern: /^\w+$/, example: "r1" },
    parseCredentials: (credentials) => ({ ok: true, credentials }),
    test: async () => undefined,
    listReferences: async () => ({ references: [], cursor: null }),
    fetchRecord: (call, id) => {
      asked.push(id);
      return answer(call, id);
    },
  };
  return {
    connector,
    asked,
    answerWith: (next) => {
      answer = next;
    },
  };
}
