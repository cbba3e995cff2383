import type { FirmId, Role, UserId } from "@adminsync/core/model";
import { firmIdSchema, userIdSchema } from "@adminsync/core/protocol";
import * as v from "valibot";

/** A user of the app. */
export interface User {
  readonly id: UserId;
  readonly name: string;
  readonly role: Role;
  readonly firmId: FirmId;
}

const linde = v.parse(firmIdSchema, "linde");

/** An invented firm. The password of all is `demo`. */
export const USERS: readonly User[] = [
  { id: v.parse(userIdSchema, "lies"), name: "Lies Vermeire", role: "admin", firmId: linde },
  { id: v.parse(userIdSchema, "ria"), name: "Ria Goossens", role: "viewer", firmId: linde },
];
export const PASSWORD = "demo";
