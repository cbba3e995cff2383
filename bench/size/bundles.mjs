// What a host imports for each job, the bar that issue set (kB of 1,024 bytes, minified and gzipped), and peers that do a like job.
const core = "@adminsync/core";
const hooks = "useAdminSync, useConnections, useDossierSync, useLinkForm, useReferenceSearch";
const widgets = "SyncTab, ReferencePicker, ConfirmOverwriteBanner";
const client = `export { createAdminSync, createHttpAdapter } from "${core}";`;

const withHooks = `${client} export { HeadlessProvider, ${hooks} } from "@adminsync/react";`;
const binding = `export { companyDetails } from "${core}/bindings";`;
const all = `${client} ${binding} export { AdminSyncProvider, nl, ${widgets} } from "@adminsync/react";`;
const bar = `${client} ${binding} export { AdminSyncProvider, nl, ConfirmOverwriteBanner } from "@adminsync/react";`;

/** In the order of the table. `from`: the bench folder whose packages are peers. */
export const BUNDLES = [
  { name: "client, HTTP adapter and hooks", bar: 12, source: withHooks },
  { name: "the client and HTTP adapter alone", bar: null, source: client },
  {
    name: "comparing, with values",
    bar: 14,
    source: `export { compare, plan, apply } from "${core}/compare"; export { compareValues } from "${core}/values";`,
  },
  {
    name: "jsondiffpatch",
    bar: null,
    from: "compare",
    source: `export { create } from "jsondiffpatch";`,
  },
  { name: "matching, with values", bar: 10, source: `export { createReferenceIndex } from "${core}/match";` },
  {
    name: "– with the tables of Belgium",
    bar: null,
    source: `export { createReferenceIndex } from "${core}/match"; export { belgianTables } from "${core}/match/tables";`,
  },
  { name: "minisearch", bar: null, from: "match", source: `export { default } from "minisearch";` },
  { name: "the three widgets, client and a binding", bar: 75, source: all },
  { name: "the yellow bar alone, client and a binding", bar: 30, source: bar },
  { name: "stylesheet", bar: 6, source: `@import "@adminsync/react/styles.css";`, css: true },
];
