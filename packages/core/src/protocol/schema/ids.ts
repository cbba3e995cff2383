import * as v from "valibot";
import { ID_PATTERN, type Id } from "../../model/ids.ts";

function id<Kind extends string>(kind: Kind): v.GenericSchema<string, Id<Kind>> {
  return v.pipe(
    v.string(),
    v.regex(ID_PATTERN, `${kind}: 1 to 200 characters, no control characters, no space at either end`),
    v.transform((text) => text as Id<Kind>),
  );
}

export const firmIdSchema: v.GenericSchema<string, Id<"FirmId">> = id("FirmId");
export const userIdSchema: v.GenericSchema<string, Id<"UserId">> = id("UserId");
export const dossierIdSchema: v.GenericSchema<string, Id<"DossierId">> = id("DossierId");
export const packageIdSchema: v.GenericSchema<string, Id<"PackageId">> = id("PackageId");
export const connectionIdSchema: v.GenericSchema<string, Id<"ConnectionId">> = id("ConnectionId");
export const externalIdSchema: v.GenericSchema<string, Id<"ExternalId">> = id("ExternalId");
export const runIdSchema: v.GenericSchema<string, Id<"RunId">> = id("RunId");
export const snapshotIdSchema: v.GenericSchema<string, Id<"SnapshotId">> = id("SnapshotId");
export const decisionIdSchema: v.GenericSchema<string, Id<"DecisionId">> = id("DecisionId");
export const decisionBatchIdSchema: v.GenericSchema<string, Id<"DecisionBatchId">> = id("DecisionBatchId");
export const bindingIdSchema: v.GenericSchema<string, Id<"BindingId">> = id("BindingId");
export const scopeSchema: v.GenericSchema<string, Id<"Scope">> = id("Scope");
