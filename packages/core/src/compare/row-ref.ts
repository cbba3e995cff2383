import type { RowEvidence } from "../model/decision.ts";
import type { BoundList } from "./binding.ts";
import type { Evidence } from "./evidence.ts";
import { toJson } from "./json.ts";
import { isEmpty } from "./meaning.ts";

function text(theirs: unknown, mine: unknown): string | undefined {
  const known = isEmpty(theirs) ? mine : theirs;
  if (isEmpty(known)) return undefined;
  if (typeof known === "string") return known;
  if (typeof known === "number" || typeof known === "bigint") return String(known);
  if (typeof known !== "object" || known === null) return undefined;
  return Object.values(known)
    .filter((part) => typeof part === "string")
    .join(" ");
}

type Known = { -readonly [Name in keyof RowEvidence]: RowEvidence[Name] };

/** What identifies a row for the decisions on it: the source's word first. Never a national number. */
export function rowEvidence(
  list: BoundList,
  source: Evidence | undefined,
  template: Evidence | undefined,
): RowEvidence {
  const known: Known = {};
  const put = (name: Exclude<keyof Known, "part">, theirs: unknown, mine: unknown): void => {
    const value = text(theirs, mine);
    if (value !== undefined) known[name] = value;
  };
  put("externalId", source?.id, template?.id);
  put("identity", source?.identity, template?.identity);
  put("enterpriseNumber", source?.enterprise, template?.enterprise);
  put("name", source?.name, template?.name);
  put("birthDate", source?.birthDate, template?.birthDate);
  const { parts } = list.roles;
  if (parts.length > 0) {
    known.part = Object.fromEntries(parts.map((field, at) => [field, toJson((source ?? template)?.parts[at])]));
  }
  return known;
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
