import type { RowEvidence } from "../model/decision.ts";
import type { BoundList } from "./binding.ts";
import type { Evidence } from "./evidence.ts";
import { toJson } from "./json.ts";
import { isEmpty } from "./meaning.ts";

function text(...values: readonly unknown[]): string | undefined {
  const known = values.find((value) => !isEmpty(value));
  if (typeof known === "string") return known;
  if (typeof known === "number" || typeof known === "bigint") return String(known);
  if (typeof known !== "object" || known === null) return undefined;
  return Object.values(known)
    .filter((part) => typeof part === "string")
    .join(" ");
}

/** What identifies a row for the decisions on it: the source's word first. Never a national number. */
export function rowEvidence(
  list: BoundList,
  source: Evidence | undefined,
  template: Evidence | undefined,
): RowEvidence {
  const externalId = text(source?.id, template?.id);
  const identity = text(source?.identity, template?.identity);
  const enterpriseNumber = text(source?.enterprise, template?.enterprise);
  const name = text(source?.name, template?.name);
  const birthDate = text(source?.birthDate, template?.birthDate);
  const part = list.roles.parts.map((field, at) => [field, toJson((source ?? template)?.parts[at])] as const);
  return {
    ...(externalId === undefined ? {} : { externalId }),
    ...(identity === undefined ? {} : { identity }),
    ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
    ...(name === undefined ? {} : { name }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(part.length === 0 ? {} : { part: Object.fromEntries(part) }),
  };
}

/** The evidence of a decision in the form in which rows are matched. */
export function evidenceFrom(list: BoundList, row: RowEvidence): Evidence {
  return {
    id: row.externalId ?? null,
    identity: row.identity ?? null,
    national: null,
    enterprise: row.enterpriseNumber ?? null,
    name: row.name ?? null,
    birthDate: row.birthDate ?? null,
    party: null,
    address: null,
    parts: list.roles.parts.map((field) => row.part?.[field] ?? null),
  };
}
