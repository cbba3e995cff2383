import * as v from "valibot";
import type { AdminPackage, Connection, ConnectionState, ConnectMethod } from "../../model/connection.ts";
import { connectionIdSchema, packageIdSchema } from "./ids.ts";
import { errorCodeSchema, instantSchema } from "./values.ts";

export const connectMethodSchema: v.GenericSchema<unknown, ConnectMethod> = v.variant("kind", [
  v.object({
    kind: v.literal("credentials"),
    fields: v.array(v.object({ name: v.string(), secret: v.boolean(), required: v.boolean() })),
  }),
  v.object({ kind: v.literal("oauth") }),
  v.object({ kind: v.literal("by-contact"), by: v.picklist(["customer-success", "firm"]) }),
]);

export const adminPackageSchema: v.GenericSchema<unknown, AdminPackage> = v.object({
  id: packageIdSchema,
  name: v.string(),
  transport: v.picklist(["cloud", "on-premise"]),
  methods: v.array(connectMethodSchema),
});

export const connectionStateSchema: v.GenericSchema<unknown, ConnectionState> = v.variant("kind", [
  v.object({ kind: v.literal("pending"), needed: connectMethodSchema }),
  v.object({ kind: v.literal("connected"), since: instantSchema }),
  v.object({ kind: v.literal("broken"), since: instantSchema, code: errorCodeSchema }),
]);

export const connectionSchema: v.GenericSchema<unknown, Connection> = v.object({
  id: connectionIdSchema,
  packageId: packageIdSchema,
  packageName: v.string(),
  name: v.string(),
  state: connectionStateSchema,
  method: v.exactOptional(v.picklist(["credentials", "oauth"])),
  createdAt: instantSchema,
});
