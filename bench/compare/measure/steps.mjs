const rowsOf = (values, list) => values[list] ?? [];

function read(values, path) {
  const [list, id, field] = path.split("/");
  if (id === undefined) return values[list];
  const row = rowsOf(values, list).find(({ externalId }) => externalId === id);
  return field === undefined ? row : row?.[field];
}

function write(values, path, value) {
  const [list, id, field] = path.split("/");
  if (id === undefined) values[list] = value;
  else if (field !== undefined) rowsOf(values, list).find(({ externalId }) => externalId === id)[field] = value;
  else {
    const others = rowsOf(values, list).filter(({ externalId }) => externalId !== id);
    values[list] = value === undefined ? others : [...others, value];
  }
}

/** Plays a sequence as its truth says: what is typed and decided never depends on what a contestant shows. */
function play({ fields, lists, policies, template, steps }, see) {
  const values = structuredClone(template);
  let [source, notSupplied, decisions] = [{}, [], []];
  for (const step of steps) {
    for (const path of step.undo ?? []) {
      const at = decisions.findLastIndex((made) => made.path === path);
      const [undone] = decisions.splice(at, 1);
      if (undone?.choice === "take") write(values, path, structuredClone(undone.template));
    }
    for (const [path, value] of Object.entries(step.edit ?? {})) write(values, path, structuredClone(value));
    for (const [list, row] of Object.entries(step.addRow ?? {}))
      values[list] = [...rowsOf(values, list), structuredClone(row)];
    if (step.source !== undefined) source = structuredClone(step.source);
    notSupplied = step.notSupplied ?? notSupplied;
    see(structuredClone({ fields, lists, policies, template: values, source, notSupplied, decisions }), step.expect);
    for (const choice of ["take", "keep"]) {
      for (const path of step[choice] ?? []) {
        const theirs = structuredClone(read(source, path));
        decisions.push({ path, choice, source: theirs ?? null, template: structuredClone(read(values, path)) });
        if (choice === "take") write(values, path, structuredClone(theirs));
      }
    }
  }
}

const namesOf = (differences) =>
  [...new Set(differences.map(({ path, kind }) => `${path} ${kind}`))].toSorted((a, b) => (a < b ? -1 : 1)).join("; ");

/** How often the bar shows exactly what is due: the fields, and what each difference is. */
export function measureSteps({ threeWay }, cases) {
  const sums = { steps: 0, right: 0, quiet: 0, falseBars: 0 };
  const wrong = [];
  for (const one of cases) {
    play(one, (input, due) => {
      let found = "an error";
      try {
        found = namesOf(threeWay(input));
      } catch {
        // Counted as wrong.
      }
      sums.steps += 1;
      if (found === namesOf(due)) sums.right += 1;
      else wrong.push({ trap: one.trap, due: namesOf(due), found });
      if (due.length > 0) return;
      sums.quiet += 1;
      if (found !== "") sums.falseBars += 1;
    });
  }
  return { ...sums, wrong };
}
