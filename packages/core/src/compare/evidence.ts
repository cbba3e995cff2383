import { evidenceKey, isEmpty, legalFormIn, nameSpellings, unlike, type Party } from "./meaning.ts";
import type { EvidenceReaders, Reader } from "./row-reader.ts";
import type { LooseTemplate } from "./stored.ts";

/** What identifies one row: values as stored, and empty values as null. */
export interface Evidence {
  readonly id: string | null;
  readonly identity: string | null;
  readonly national: unknown;
  readonly enterprise: unknown;
  readonly name: unknown;
  readonly birthDate: unknown;
  readonly party: Party;
  readonly address: unknown;
  readonly parts: readonly unknown[];
}

function valueOf(reader: Reader, row: LooseTemplate): unknown {
  if (reader === null) return null;
  const value = typeof reader === "string" ? row[reader] : reader(row);
  return value === undefined || value === "" ? null : value;
}

/** Ids are compared as text: 1 and "1" are one. */
function idOf(reader: Reader, row: LooseTemplate): string | null {
  const value = valueOf(reader, row);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : null;
}

function partyOf(reader: Reader, row: LooseTemplate): Party {
  const value = valueOf(reader, row);
  return value === "natural" || value === "legal" ? value : null;
}

const NO_PARTS: readonly unknown[] = [];

/** What identifies a row, read when it is asked for: most rows are known by their ids. */
class RowReading implements Evidence {
  readonly id: string | null;
  readonly identity: string | null;
  readonly name: unknown;
  readonly national: unknown;
  readonly parts: readonly unknown[];
  private readonly readers: EvidenceReaders;
  private readonly row: LooseTemplate;

  constructor(readers: EvidenceReaders, row: LooseTemplate) {
    this.readers = readers;
    this.row = row;
    this.id = idOf(readers.externalId, row);
    this.identity = idOf(readers.identity, row);
    this.name = valueOf(readers.name, row);
    this.national = valueOf(readers.nationalNumber, row);
    this.parts = readers.parts.length === 0 ? NO_PARTS : readers.parts.map((reader) => valueOf(reader, row));
  }
  get enterprise(): unknown {
    return valueOf(this.readers.enterpriseNumber, this.row);
  }
  get birthDate(): unknown {
    return valueOf(this.readers.birthDate, this.row);
  }
  get party(): Party {
    return partyOf(this.readers.partyKind, this.row);
  }
  get address(): unknown {
    return valueOf(this.readers.address, this.row);
  }
}

/** What identifies a row. */
export function evidenceOf(readers: EvidenceReaders, row: LooseTemplate): Evidence {
  return new RowReading(readers, row);
}

const NO_KEYS: readonly string[] = [];

/** Whether both sides know a number of the person, and the two are not one: then they are two people. */
export function numbersContradict(a: Evidence, b: Evidence): boolean {
  if (a.identity !== null && b.identity !== null && a.identity !== b.identity) return true;
  return unlike("nationalNumber", a.national, b.national);
}

/**
 * Whether two rows found under one key of a name may be one person: `Simon, Thomas` and `Thomas, Simon` are not. A company may change its legal
 * form.
 */
export function mayShareName(a: Evidence, b: Evidence): boolean {
  if (contradict(a, b)) return false;
  const isCompany = a.party === "legal" || b.party === "legal";
  return isCompany || !unlike("personName", a.name, b.name) || !unlike("companyName", a.name, b.name);
}

/** Whether anything says that two rows of one name are two people. */
export function contradict(a: Evidence, b: Evidence): boolean {
  return (
    (a.party !== null && b.party !== null && a.party !== b.party) ||
    numbersContradict(a, b) ||
    unlike("date", a.birthDate, b.birthDate) ||
    unlike("enterpriseNumber", a.enterprise, b.enterprise)
  );
}

const NUMBERS = ["nationalNumber", "enterpriseNumber", "date"] as const;

/** Whether the name, the birth date or a number agrees, or nothing is known on both sides that could. */
export function anythingAgrees(a: Evidence, b: Evidence): boolean {
  if (a.name === b.name && a.name !== null) return true;
  let comparable = a.name !== null && b.name !== null;
  if (comparable) {
    const keys = nameKeys(a);
    if (nameKeys(b).some((key) => keys.includes(key))) return true;
  }
  if (a.identity !== null && b.identity !== null) {
    if (a.identity === b.identity) return true;
    comparable = true;
  }
  for (const kind of NUMBERS) {
    const one = numberOf(a, kind);
    const other = numberOf(b, kind);
    if (isEmpty(one) || isEmpty(other)) continue;
    if (!unlike(kind, one, other)) return true;
    comparable = true;
  }
  return !comparable;
}

function numberOf(evidence: Evidence, kind: (typeof NUMBERS)[number]): unknown {
  if (kind === "date") return evidence.birthDate;
  return kind === "nationalNumber" ? evidence.national : evidence.enterprise;
}

const PARTIES = ["natural", "legal"] as const;

/** Keys under which a row's name is found: several where nothing says whether it is a person or a company, or where letters have two spellings. */
export function nameKeys(evidence: Evidence): readonly string[] {
  const { name, party } = evidence;
  if (name === null) return NO_KEYS;
  if (party !== null) return spelledKeys(party, name);
  return PARTIES.flatMap((each) => spelledKeys(each, name));
}

/** The same name, and for a company the same legal form. */
export function nameAndFormKeys(evidence: Evidence): readonly string[] {
  const { name, party } = evidence;
  const keys = nameKeys(evidence);
  if (party === "natural" || typeof name !== "string") return keys;
  const form = legalFormIn(name);
  return keys.map((key) => (key.startsWith("legal") ? `${key} ${form}` : key));
}

function spelledKeys(party: "natural" | "legal", name: unknown): readonly string[] {
  return nameSpellings(party, name).map((key) => `${party} ${key}`);
}

/** The same name and birth date. */
export function nameAndBirthKeys(evidence: Evidence): readonly string[] {
  const birth = evidenceKey("date", evidence.birthDate);
  return birth === null ? [] : nameKeys(evidence).map((key) => `${birth} ${key}`);
}

/** The same name and address. */
export function nameAndAddressKeys(evidence: Evidence): readonly string[] {
  const address = evidenceKey("address", evidence.address);
  return address === null ? [] : nameKeys(evidence).map((key) => `${key} @ ${address}`);
}

/** The same national number, by value or by keyed hash. */
export function nationalKeys(evidence: Evidence): readonly string[] {
  const keys: string[] = [];
  if (evidence.identity !== null) keys.push(`identity ${evidence.identity}`);
  const number = evidenceKey("nationalNumber", evidence.national);
  if (number !== null) keys.push(`number ${number}`);
  return keys;
}

/** The same enterprise number. */
export function enterpriseKeys(evidence: Evidence): readonly string[] {
  const number = evidenceKey("enterpriseNumber", evidence.enterprise);
  return number === null ? [] : [number];
}
