import { AdminSyncError } from "../errors/admin-sync-error.ts";
import { RECORD_PATHS } from "../model/coverage.ts";
import { parseBindingId } from "../model/ids.ts";
import type { Binding, BindingDefinition, BoundField, BoundList, Policy, TemplateShape } from "./binding.ts";
import { sourceReaders, templateReaders } from "./evidence-readers.ts";
import { isFieldKind } from "./field-kind.ts";
import type { FieldKind } from "./meaning.ts";
import type { FieldTable, ListFields, ListTable, SourceField, SourceList } from "./projection.ts";
import { isObject, type LooseTemplate } from "./stored.ts";

const POLICIES: ReadonlySet<unknown> = new Set(["ask", "preselect", "fill-if-empty", "never"]);
const PATHS: ReadonlySet<unknown> = new Set(RECORD_PATHS);

function refuse(problem: string): never {
  throw new AdminSyncError({ code: "BINDING_INVALID", details: { problem } });
}

function checkName(name: string, where: string): void {
  if (name === "" || name in Object.prototype) refuse(`${where}: '${name}' can't be the name of a field`);
  if (name.includes(".")) refuse(`${where}: '${name}' has a dot, which policies use between list and field`);
}

function policyReader(policies: unknown): { readonly at: (path: string) => Policy; readonly checkAllUsed: () => void } {
  const given = new Map<string, Policy>();
  for (const [path, policy] of Object.entries(policies ?? {})) {
    if (!POLICIES.has(policy)) refuse(`policies: '${path}' has '${String(policy)}', which is no policy`);
    given.set(path, policy);
  }
  const used = new Set<string>();
  return {
    at: (path) => {
      used.add(path);
      return given.get(path) ?? "ask";
    },
    checkAllUsed: () => {
      for (const path of given.keys()) if (!used.has(path)) refuse(`policies: '${path}' is not bound`);
    },
  };
}

function checkSource(from: unknown, fields: FieldTable, where: string): { from: string; source: SourceField } {
  const source = typeof from === "string" && Object.hasOwn(fields, from) ? fields[from] : undefined;
  if (typeof from !== "string" || source === undefined) {
    return refuse(`${where}: the projection has no field '${String(from)}'`);
  }
  for (const path of source.restsOn) {
    if (!PATHS.has(path)) refuse(`${where}: '${path}' is no path of a record`);
  }
  return { from, source };
}

function kindOf(given: unknown, source: SourceField, where: string): FieldKind {
  const kind = given ?? source.kind;
  return isFieldKind(kind) ? kind : refuse(`${where}: there is no such kind of value`);
}

function written(result: unknown, columns: readonly string[], where: string): LooseTemplate {
  if (!isObject(result)) return refuse(`${where}: write must answer the fields that it writes`);
  for (const column of Object.keys(result)) {
    if (!columns.includes(column)) refuse(`${where}: write answers '${column}', which the binding doesn't name`);
  }
  return result;
}

function severalColumns(name: string, across: unknown, where: string): Pick<BoundField, "columns" | "read" | "write"> {
  const { others, read, write } = isObject(across) ? across : {};
  if (!Array.isArray(others) || typeof read !== "function" || typeof write !== "function") {
    return refuse(`${where}: across needs the other fields, read and write`);
  }
  const columns = [name, ...others.map(String)];
  for (const column of columns) checkName(column, where);
  return { columns, read: (row) => read(row), write: (value) => written(write(value), columns, where) };
}

function bindField(name: string, given: unknown, fields: FieldTable, where: string, policy: Policy): BoundField {
  checkName(name, where);
  const binding: unknown = typeof given === "string" ? { from: given } : given;
  if (!isObject(binding)) return refuse(`${where}: is neither a name nor a field binding`);
  const { from, source } = checkSource(binding["from"], fields, where);
  const { options, across } = binding;
  const common = {
    name,
    at: { kind: "field", field: name },
    from,
    kind: kindOf(binding["kind"], source, where),
    options: isObject(options) ? options : source.options,
    restsOn: source.restsOn,
    policy,
  } as const;
  if (across !== undefined) return { ...common, ...severalColumns(name, across, where) };
  const { read, write } = binding;
  if (read !== undefined && typeof read !== "function") return refuse(`${where}: read is no function`);
  if (write !== undefined && typeof write !== "function") return refuse(`${where}: write is no function`);
  return {
    ...common,
    columns: [name],
    read: read === undefined ? null : (row) => read(row[name]),
    write: (value) => ({ [name]: write === undefined ? value : write(value) }),
  };
}

function checkColumns(fields: readonly BoundField[], where: string): void {
  const seen = new Set<string>();
  for (const column of fields.flatMap((field) => field.columns)) {
    if (seen.has(column)) refuse(`${where}: '${column}' is bound twice`);
    seen.add(column);
  }
}

function checkRoles(list: SourceList, where: string): void {
  const { parts, ...single } = list.roles;
  for (const role of [...Object.values(single), ...(parts ?? [])]) {
    if (!Object.hasOwn(list.fields, role)) refuse(`${where}: the role '${role}' is no field of the projection`);
  }
}

function bindList(name: string, given: unknown, lists: ListTable, policyAt: (path: string) => Policy): BoundList {
  const where = `lists.${name}`;
  checkName(name, where);
  if (!isObject(given)) return refuse(`${where}: is no list binding`);
  const from = given["from"];
  const list = typeof from === "string" && Object.hasOwn(lists, from) ? lists[from] : undefined;
  if (typeof from !== "string" || list === undefined) {
    return refuse(`${where}: the projection has no list '${String(from)}'`);
  }
  checkRoles(list, where);
  const fields = Object.entries(given["fields"] ?? {}).map(([field, binding]) =>
    bindField(field, binding, list.fields, `${where}.${field}`, policyAt(`${name}.${field}`)),
  );
  if (fields.length === 0) refuse(`${where}: binds no field`);
  checkColumns(fields, where);
  const roles = { ...list.roles, parts: list.roles.parts ?? [] };
  return {
    name,
    from,
    restsOn: list.restsOn,
    policy: policyAt(name),
    fields,
    compared: fields.filter((field) => field.kind !== "key" && field.policy !== "never"),
    roles,
    readers: { template: templateReaders(roles, fields), source: sourceReaders(roles) },
    partKinds: (list.roles.parts ?? []).map((part) => list.fields[part]?.kind ?? "text"),
  };
}

/**
 * Says which part of the record belongs in which fields of a template.
 * @throws AdminSyncError `BINDING_INVALID`, with what is wrong, on an unknown field, kind, policy or path.
 */
export function defineBinding<
  const Field extends string,
  const Lists extends ListFields,
  Template extends object = LooseTemplate,
>(
  definition: BindingDefinition<NoInfer<Template>, Field, Lists> & { readonly template?: TemplateShape<Template> },
): Binding<Template> {
  const id = parseBindingId(definition.id);
  if (id === null) return refuse("id: must be 1 to 200 characters without spaces at either end");
  const policies = policyReader(definition.policies);
  const { source } = definition;
  const fields = Object.entries(definition.fields ?? {}).map(([name, given]) =>
    bindField(name, given, source.fields, `fields.${name}`, policies.at(name)),
  );
  const lists = Object.entries(definition.lists ?? {}).map(([name, given]) =>
    bindList(name, given, source.lists, policies.at),
  );
  if (fields.length + lists.length === 0) refuse("binds nothing");
  for (const list of lists) {
    if (fields.some((field) => field.columns.includes(list.name))) refuse(`lists.${list.name}: is bound twice`);
  }
  checkColumns(fields, "fields");
  policies.checkAllUsed();
  return { id, project: source.project, fields, lists };
}
