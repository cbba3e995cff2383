// The project as a contestant: thin, over its public entry points. What is compared is named by the caller, so a binding is made for it on the spot.
import { compare, defineBinding } from "@adminsync/core/compare";
import { RECORD_PATHS } from "@adminsync/core/model";
import { compareValues } from "@adminsync/core/values";

export const name = "adminsync";

export const equal = (kind, a, b, options) => compareValues(kind, a, b, options);

const IDENTIFYING = ["externalId", "kind", "nationalNumber", "enterpriseNumber", "birthDate"];

const mapped = (names, value) => Object.fromEntries(names.map((each) => [each, value(each)]));
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a row leaves out is empty, not unknown. */
const filled = (row, names) => (isObject(row) ? { ...mapped(names, () => null), ...row } : row);

function partsOf(fields) {
  if ("function" in fields) return ["function", "start"];
  return "shareClass" in fields ? ["shareClass", "ownership"] : [];
}

function listOf(fields, rest) {
  const key = (each) => (each in fields ? undefined : { kind: "key", restsOn: [] });
  return {
    restsOn: [rest("")],
    fields: {
      ...mapped(IDENTIFYING, key),
      ...mapped(Object.keys(fields), (each) => ({ kind: fields[each], restsOn: [rest(`/*/${each}`)] })),
    },
    roles: {
      externalId: "externalId",
      partyKind: "kind",
      name: "name",
      nationalNumber: "nationalNumber",
      enterpriseNumber: "enterpriseNumber",
      birthDate: "birthDate",
      ...("address" in fields ? { address: "address" } : {}),
      parts: partsOf(fields),
    },
  };
}

/** A binding of fields and lists to themselves: the sources here are rows already, no records. */
function bind(fields, lists, policies = {}, isWhole = false) {
  // Each path of a record stands for a field of the caller's: by them a source says what it does not supply.
  const paths = new Map();
  const rest = (place) => {
    const path = RECORD_PATHS[paths.size % RECORD_PATHS.length];
    paths.set(place, path);
    return path;
  };
  const names = Object.keys(lists);
  const bound = {
    fields: mapped(Object.keys(fields), (each) => ({ kind: fields[each], restsOn: [rest(each)] })),
    lists: mapped(names, (list) => listOf(lists[list], (place) => rest(list + place))),
  };
  const rowsOf = (source, list) => {
    const rows = source[list];
    return Array.isArray(rows) ? rows.map((row) => filled(row, Object.keys(lists[list]))) : rows;
  };
  const project = (source) => ({
    fields: isWhole ? source : filled(source, Object.keys(fields)),
    lists: isWhole ? source : mapped(names, (list) => rowsOf(source, list)),
    cannotHold: [],
  });
  const binding = defineBinding({
    id: "bench",
    source: { ...bound, project },
    fields: mapped(Object.keys(fields), (each) => each),
    lists: mapped(names, (list) => ({
      from: list,
      fields: mapped(Object.keys(bound.lists[list].fields), (each) => each),
    })),
    policies,
  });
  const coverage = (missing) => ({
    supplied: [...paths].flatMap(([place, path]) => (missing.includes(place) ? [] : [path])),
  });
  return { binding, coverage };
}

const snapshot = (id, record, coverage) => ({ id, contentHash: id, record, coverage });

export function compareLists({ list, fields, supplied, notSupplied = [], template, source }) {
  const { binding, coverage } = bind({}, { [list]: fields });
  const missing = notSupplied.map((field) => (field === "*" ? list : `${list}/*/${field}`));
  const once = supplied.map((index) => template[index]);
  const { differences } = compare({
    binding,
    scope: "2026",
    template: { [list]: template },
    snapshot: snapshot("now", { [list]: source }, coverage(missing)),
    earlier: once.length === 0 ? [] : [snapshot("before", { [list]: once }, coverage([]))],
    decisions: [],
  });
  return differences.map(({ at, rows }) => {
    if (rows.template === null) return { op: "added", s: rows.source };
    if (rows.source === null) return { op: "removed", t: rows.template };
    return { op: "changed", t: rows.template, s: rows.source, field: at.field };
  });
}

/** A decision as it would have been saved: a row by what identified it at that moment. */
function decision({ path, choice, source, template }, index, lists) {
  const [first, id, field] = path.split("/");
  const isRow = id !== undefined && field === undefined;
  const side = (value) => (isRow ? filled(value, Object.keys(lists[first])) : (value ?? null)) ?? null;
  const known = isRow ? (source ?? template ?? {}) : {};
  const row = {
    externalId: id,
    ...(known.name ? { name: known.name } : {}),
    ...(known.birthDate ? { birthDate: known.birthDate } : {}),
    ...(known.function ? { part: { function: known.function, start: known.start ?? null } } : {}),
  };
  const at =
    id === undefined ? { kind: "field", field: first } : { kind: "row", list: first, row, ...(isRow ? {} : { field }) };
  return {
    id: `decision-${index}`,
    bindingId: "bench",
    scope: "2026",
    at,
    choice: { kind: choice },
    source: side(source),
    template: side(template),
  };
}

export function threeWay({ fields, lists = {}, policies = {}, template, source, notSupplied = [], decisions }) {
  const { binding, coverage } = bind(fields, lists, policies);
  const { differences } = compare({
    binding,
    scope: "2026",
    template,
    snapshot: snapshot("now", source, coverage(notSupplied)),
    earlier: [],
    decisions: decisions.map((made, index) => decision(made, index, lists)),
  });
  return differences.map(({ at, kind }) => ({
    path: at.kind === "field" ? at.field : [at.list, at.row.externalId ?? "?", at.field ?? []].flat().join("/"),
    kind,
  }));
}

const bindings = new WeakMap();

/** The whole job at once. A host defines its binding once; its values and the record come anew each time. */
export function compareRecord({ fields, lists, template, source }) {
  let known = bindings.get(fields);
  if (known === undefined) {
    const { binding, coverage } = bind(fields, lists, {}, true);
    bindings.set(fields, (known = { binding, coverage: coverage([]) }));
  }
  const { binding, coverage } = known;
  return compare({
    binding,
    scope: "2026",
    template,
    snapshot: snapshot("now", source, coverage),
    earlier: [],
    decisions: [],
  });
}
