import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import type { Comparison } from "./difference.ts";
import { snapshot } from "./testing/example.ts";
import { anyRecord, anyTemplate } from "./testing/random-history.ts";
import { register } from "./testing/register.ts";

const binding = register();
const shown = ({ differences }: Comparison): string[] =>
  differences.map(({ at, kind, template, source }) => JSON.stringify([at, kind, template, source])).sort();

test("the order of rows is never a difference, on either side", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anyTemplate, anyRecord, fc.option(anyRecord), (template, now, before) => {
      const earlier = before === null ? [] : [snapshot(1, before)];
      const common = { binding, scope: "2026", earlier, decisions: [] };
      const turned = { ...template, rows: (template.rows ?? []).toReversed() };
      const other = { ...now, parties: now.parties.toReversed() };
      const straight = compare({ ...common, template, snapshot: snapshot(2, now) });
      expect(shown(compare({ ...common, template: turned, snapshot: snapshot(2, other) }))).toEqual(shown(straight));
    }),
    { numRuns: 2000 },
  );
});
