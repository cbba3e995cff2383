import * as v from "valibot";

/** What the host's own server answers. */
export const me = v.object({
  firmId: v.string(),
  userId: v.string(),
  role: v.picklist(["admin", "editor", "viewer"]),
  name: v.string(),
  firmName: v.string(),
});
export type Me = v.InferOutput<typeof me>;

export const dossier = v.object({
  id: v.string(),
  name: v.string(),
  enterpriseNumber: v.optional(v.string(), ""),
  legalForm: v.optional(v.string(), ""),
  bookkeepingAt: v.nullable(v.string()),
});
export type HostDossier = v.InferOutput<typeof dossier>;
export const dossiers = v.array(dossier);

export const figures = v.object({
  fetchedAt: v.nullable(v.string()),
  periods: v.array(
    v.object({
      period: v.string(),
      entries: v.number(),
      revenue: v.number(),
      purchases: v.number(),
      services: v.number(),
      staff: v.number(),
      result: v.number(),
    }),
  ),
});
export type Figures = v.InferOutput<typeof figures>;

export const progress = v.array(v.object({ template: v.string(), period: v.string(), filled: v.number() }));

export const users = v.array(
  v.object({ login: v.string(), name: v.string(), role: v.picklist(["admin", "editor", "viewer"]) }),
);
