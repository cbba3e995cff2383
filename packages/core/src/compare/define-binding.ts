import { AdminSyncError } from "../errors/admin-sync-error.ts";
import { parseBindingId } from "../model/ids.ts";
import type { Binding, BindingDefinition, BoundField, BoundList, Policy, TemplateShape } from "./binding.ts";
import { sourceReaders, templateReaders } from "./evidence-readers.ts";
import { isFieldKind } from "./field-kind.ts";
import type { FieldTable, ListFields, ListTable } from "./projection.ts";
import { isObject, type LooseTemplate } from "./stored.ts";

const POLICIES: readonly unknown[] = ["ask", "preselect", "fill-if-empty", "never"];

/** Refuses what can't be bound, with the place where it stands. */
export function must(holds: unknown, problem: string): asserts holds {
  if (!holds) throw new AdminSyncError({ code: "BINDING_INVALID", details: { problem } });
}

/** What a table has under a name of its own: never what every object has. */
function ownIn<Entry>(table: Readonly<Record<string, Entry>>, name: unknown): Entry | undefined {
  return typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
}

const isFunction = (value: unknown): value is (...given: readonly unknown[]) => unknown => typeof value === "function";

/** How a field that stands in several fields of the template is stored. */
function severalColumns(name: string, across: unknown, where: string): Pick<BoundField, "columns" | "read" | "write"> {
  must(isObject(across), where);
  const { others, read, write } = across;
  must(Array.isArray(others) && isFunction(read) && isFunction(write), where);
  const columns = [name, ...others.map(String)];
  return {
    columns,
    read,
    write: (value) => {
      const stored = write(value);
      must(isObject(stored), where);
      for (const column of Object.keys(stored)) must(columns.includes(column), `${where}: '${column}'`);
      return stored;
    },
  };
}

function bindField(name: string, given: unknown, fields: FieldTable, where: string, policy: Policy): BoundField {
  const binding: unknown = isObject(given) ? given : { from: given };
  must(isObject(binding), where);
  const { from, options, across, read, write } = binding;
  const source = ownIn(fields, from);
  must(typeof from === "string" && source !== undefined, `${where}: '${String(from)}'`);
  const kind = binding["kind"] ?? source.kind;
  must(isFieldKind(kind), `${where}: kind`);
  const common = {
    name,
    at: { kind: "field", field: name },
    from,
    kind,
    options: isObject(options) ? options : source.options,
    restsOn: source.restsOn,
    policy,
  } as const;
  if (across !== undefined) return { ...common, ...severalColumns(name, across, `${where}: across`) };
  must(read === undefined || isFunction(read), `${where}: read`);
  must(write === undefined || isFunction(write), `${where}: write`);
  return {
    ...common,
    columns: [name],
    read: read === undefined ? null : (row) => read(row[name]),
    write: (value) => ({ [name]: write === undefined ? value : write(value) }),
  };
}

/** Each field of a template has one meaning, under a name that isn't one of every object, nor has the dot of policies. */
function checkColumns(columns: readonly string[], where: string): void {
  columns.forEach((column, at) => {
    const isName = column !== "" && !column.includes(".") && !(column in Object.prototype);
    must(isName && columns.indexOf(column) === at, `${where}: '${column}'`);
  });
}

function bindFields(
  given: unknown,
  fields: FieldTable,
  where: string,
  policyAt: (path: string) => Policy,
  inside = "",
): readonly BoundField[] {
  return Object.entries(given ?? {}).map(([name, binding]) =>
    bindField(name, binding, fields, `${where}.${name}`, policyAt(inside + name)),
  );
}

function bindList(name: string, given: unknown, lists: ListTable, policyAt: (path: string) => Policy): BoundList {
  const where = `lists.${name}`;
  must(isObject(given), where);
  const { from } = given;
  const list = ownIn(lists, from);
  must(typeof from === "string" && list !== undefined, `${where}: '${String(from)}'`);
  const fields = bindFields(given["fields"], list.fields, where, policyAt, `${name}.`);
  must(fields.length > 0, `${where}: no fields`);
  checkColumns(
    fields.flatMap((field) => field.columns),
    where,
  );
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
    partKinds: roles.parts.map((part) => list.fields[part]?.kind ?? "text"),
  };
}

/**
 * Says which part of the record belongs in which fields of a template. What the types of a projection of one's own can't tell, `checkProjection`
 * looks at.
 * @throws AdminSyncError `BINDING_INVALID`, its `problem` the place, on an unknown field, kind or policy, and a field that is bound twice.
 */
export function defineBinding<
  const Field extends string,
  const Lists extends ListFields,
  Template extends object = LooseTemplate,
>(
  definition: BindingDefinition<NoInfer<Template>, Field, Lists> & { readonly template?: TemplateShape<Template> },
): Binding<Template> {
  const id = parseBindingId(definition.id);
  must(id, "id");
  const { source } = definition;
  const policies = new Map<string, Policy>(Object.entries(definition.policies ?? {}));
  const unused = new Set(policies.keys());
  const policyAt = (path: string): Policy => {
    const policy = policies.get(path) ?? "ask";
    must(POLICIES.includes(policy), `policies.${path}: '${policy}'`);
    unused.delete(path);
    return policy;
  };
  const fields = bindFields(definition.fields, source.fields, "fields", policyAt);
  const lists = Object.entries(definition.lists ?? {}).map(([name, given]) =>
    bindList(name, given, source.lists, policyAt),
  );
  checkColumns([...fields.flatMap((field) => field.columns), ...lists.map((list) => list.name)], "fields");
  must(fields.length + lists.length > 0, "nothing");
  for (const path of unused) must(false, `policies.${path}`);
  return { id, project: source.project, fields, lists };
}
