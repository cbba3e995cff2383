// The project as a contestant: thin, over its public entry points. What is compared is named by the caller, so a binding is made for it on the spot.
import { compare, defineBinding } from "@adminsync/core/compare";
import { compareValues } from "@adminsync/core/values";

export const name = "adminsync";

export const equal = (kind, a, b, options) => compareValues(kind, a, b, options);

const ROLES = {
  externalId: "externalId",
  partyKind: "kind",
  name: "name",
  nationalNumber: "nationalNumber",
  enterpriseNumber: "enterpriseNumber",
  birthDate: "birthDate",
};
const PARTS = ["function", "start", "shareClass", "ownership"];

const mapped = (names, value) => Object.fromEntries(names.map((each) => [each, value(each)]));
const named = (fields) => mapped(Object.keys(fields), (each) => each);

/** What a row leaves out is empty, not unknown. */
const filled = (row, fields) =>
  typeof row === "object" && row !== null ? { ...mapped(Object.keys(fields), () => null), ...row } : row;
const filledRows = (rows, fields) => (Array.isArray(rows) ? rows.map((row) => filled(row, fields)) : rows);

/** Each place stands for a path of a record: by them a source says what it does not supply. */
const fieldsAt = (place, fields) =>
  mapped(Object.keys(fields), (each) => ({ kind: fields[each], restsOn: [place + each] }));

const listOf = (list, fields) => ({
  restsOn: [list],
  fields: {
    ...mapped(Object.values(ROLES), () => ({ kind: "key", restsOn: [] })),
    ...fieldsAt(`${list}/*/`, fields),
  },
  roles: {
    ...ROLES,
    ...("address" in fields && { address: "address" }),
    parts: PARTS.filter((part) => part in fields),
  },
});

/** A binding of fields and lists to themselves: the sources here are rows already, no records. */
function bind(fields, lists, policies, isWhole) {
  const listNames = Object.keys(lists);
  const source = {
    fields: fieldsAt("", fields),
    lists: mapped(listNames, (list) => listOf(list, lists[list])),
    project: (record) => ({
      fields: isWhole ? record : filled(record, fields),
      lists: isWhole ? record : mapped(listNames, (list) => filledRows(record[list], lists[list])),
      cannotHold: [],
    }),
  };
  const bound = (list) => ({ from: list, fields: named(source.lists[list].fields) });
  return defineBinding({ id: "bench", source, fields: named(fields), lists: mapped(listNames, bound), policies });
}

/** What a binding needs of a source that supplies all but some places. */
const covering = ({ fields, lists }, missing) => ({
  supplied: [...fields, ...lists, ...lists.flatMap((list) => list.fields)]
    .flatMap(({ restsOn }) => restsOn)
    .filter((place) => !missing.includes(place)),
});

const snapshot = (id, record, coverage) => ({ id, contentHash: id, record, coverage });
const compared = (input) => compare({ scope: "2026", earlier: [], decisions: [], ...input });

export function compareLists({ list, fields, supplied, notSupplied = [], template, source }) {
  const binding = bind({}, { [list]: fields });
  const missing = notSupplied.map((field) => (field === "*" ? list : `${list}/*/${field}`));
  const once = supplied.map((index) => template[index]);
  const { differences } = compared({
    binding,
    template: { [list]: template },
    snapshot: snapshot("now", { [list]: source }, covering(binding, missing)),
    earlier: once.length === 0 ? [] : [snapshot("before", { [list]: once }, covering(binding, []))],
  });
  return differences.map(({ at, rows }) => {
    if (rows.template === null) return { op: "added", s: rows.source };
    if (rows.source === null) return { op: "removed", t: rows.template };
    return { op: "changed", t: rows.template, s: rows.source, field: at.field };
  });
}

/** A decision as it would have been saved: a row by what identified it at that moment. */
function decision({ path, choice, source = null, template = null }, index, lists) {
  const [list, externalId, field] = path.split("/");
  const made = { id: `decision-${index}`, bindingId: "bench", scope: "2026", choice: { kind: choice } };
  if (externalId === undefined) return { ...made, at: { kind: "field", field: list }, source, template };
  if (field !== undefined) return { ...made, at: { kind: "row", list, row: { externalId }, field }, source, template };
  const { name: known, birthDate, function: role, start = null } = source ?? template ?? {};
  const row = {
    externalId,
    ...(known && { name: known }),
    ...(birthDate && { birthDate }),
    ...(role && { part: { function: role, start } }),
  };
  const [theirs, mine] = [source, template].map((side) => filled(side, lists[list]));
  return { ...made, at: { kind: "row", list, row }, source: theirs, template: mine };
}

export function threeWay({ fields, lists = {}, policies = {}, template, source, notSupplied = [], decisions }) {
  const binding = bind(fields, lists, policies);
  const { differences } = compared({
    binding,
    template,
    snapshot: snapshot("now", source, covering(binding, notSupplied)),
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
    const binding = bind(fields, lists, {}, true);
    bindings.set(fields, (known = { binding, coverage: covering(binding, []) }));
  }
  return compared({ binding: known.binding, template, snapshot: snapshot("now", source, known.coverage) });
}
