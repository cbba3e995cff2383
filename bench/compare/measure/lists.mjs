const nameOf = ({ op, t = "", s = "", field = "" }) => [op, t, s, field].join(" ");

/** Exact: the very differences that are due. A false pair: one row shown as added beside one shown as removed, neither being due. */
export function measureLists({ compareLists }, cases) {
  const sums = { cases: cases.length, exact: 0, falsePairs: 0, falseRemovals: 0 };
  const wrong = [];
  for (const one of cases) {
    const { list, fields, supplied, notSupplied = [], template, source, expect } = one;
    let found = ["an error"];
    try {
      found = compareLists(structuredClone({ list, fields, supplied, notSupplied, template, source })).map(nameOf);
    } catch {
      // Counted as not exact.
    }
    const due = new Set(expect.map(nameOf));
    const extra = found.filter((name) => !due.has(name));
    const count = (op) => extra.filter((name) => name.startsWith(op)).length;
    if (extra.length === 0 && new Set(found).size === due.size) sums.exact += 1;
    else wrong.push({ ...one, found });
    sums.falsePairs += Math.min(count("added"), count("removed"));
    sums.falseRemovals += count("removed");
  }
  return { ...sums, wrong };
}
