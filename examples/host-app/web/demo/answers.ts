import * as v from "valibot";

/** What the demo's own controls answer. */
export const demoState = v.object({
  now: v.number(),
  badDay: v.nullable(v.string()),
  key: v.string(),
  user: v.object({ login: v.string(), password: v.string() }),
  calls: v.array(v.object({ method: v.string(), path: v.string(), at: v.number(), status: v.nullable(v.number()) })),
});
export type DemoState = v.InferOutput<typeof demoState>;

export const sourceRecord = v.object({
  id: v.string(),
  name: v.string(),
  address: v.nullable(
    v.object({
      street: v.string(),
      houseNumber: v.string(),
      box: v.string(),
      postalCode: v.string(),
      city: v.string(),
      countryCode: v.string(),
    }),
  ),
  mandates: v.array(
    v.object({ position: v.number(), name: v.string(), function: v.string(), endDate: v.nullable(v.string()) }),
  ),
  holdings: v.array(v.object({ position: v.number(), name: v.string(), shares: v.number() })),
  candidates: v.array(v.object({ id: v.string(), name: v.string() })),
});
export type SourceRecord = v.InferOutput<typeof sourceRecord>;
