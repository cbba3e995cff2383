/** Policies by which a list, its rows and some of their columns are ticked already. */
export function preselected(list: string, columns: readonly string[]): Readonly<Record<string, "preselect">> {
  return Object.fromEntries([list, ...columns.map((column) => `${list}.${column}`)].map((path) => [path, "preselect"]));
}
