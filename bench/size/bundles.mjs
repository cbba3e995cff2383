// What a host imports for each job, the bar that issue set (kB of 1,024 bytes, minified and gzipped), and peers that do a like job.
const core = "@adminsync/core";
const hooks = "useAdminSync, useConnections, useDossierSync, useLinkForm, useReferenceSearch";
const widgets = "SyncTab, ReferencePicker, ConfirmOverwriteBanner";
const client = `export { createAdminSync, createHttpAdapter } from "${core}";`;

/** In the order of the table. `from`: the bench folder whose packages are peers. */
export const BUNDLES = [
  {
    name: "client, HTTP adapter and hooks",
    bar: 12,
    source: `${client} export { ${hooks} } from "@adminsync/react";`,
  },
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
  { name: "minisearch", bar: null, from: "match", source: `export { default } from "minisearch";` },
  {
    name: "the three widgets, the client and a binding",
    bar: 75,
    source: `${client} export { AdminSyncProvider, ${widgets} } from "@adminsync/react"; export { companyDetails } from "${core}/bindings";`,
  },
  {
    name: "the yellow bar alone, client and binding",
    bar: 30,
    source: `${client} export { AdminSyncProvider, ConfirmOverwriteBanner } from "@adminsync/react"; export { companyDetails } from "${core}/bindings";`,
  },
  { name: "stylesheet", bar: 6, source: `@import "@adminsync/react/styles.css";`, css: true },
];
