import type { ConnectionId, PackageId } from "./ids.ts";
import type { Instant } from "./json.ts";
import type { ErrorCode } from "../errors/codes.ts";

/** Where a package runs: reached from our server, or from an agent beside it. */
export type Transport = "cloud" | "on-premise";

/** Who has to do what remains before a connection works. */
export type SetupBy = "user" | "customer-success" | "firm";

/** One field of a package's credentials, for a form. Labels come from the messages, by `name`. */
export interface CredentialField {
  readonly name: string;
  readonly secret: boolean;
  readonly required: boolean;
}

/** A way to get access to a package. */
export type ConnectMethod =
  | { readonly kind: "credentials"; readonly fields: readonly CredentialField[] }
  | { readonly kind: "oauth" }
  | { readonly kind: "by-contact"; readonly by: Exclude<SetupBy, "user"> };

/** An administration package that this server can connect. */
export interface AdminPackage {
  readonly id: PackageId;
  readonly name: string;
  readonly transport: Transport;
  readonly methods: readonly ConnectMethod[];
}

/** Whether a connection works; where it does not, what is needed and from whom, or which error stopped it. */
export type ConnectionState =
  | { readonly kind: "pending"; readonly needed: ConnectMethod }
  | { readonly kind: "connected"; readonly since: Instant }
  | { readonly kind: "broken"; readonly since: Instant; readonly code: ErrorCode };

/** A firm's access to one package, made once, at firm level. */
export interface Connection {
  readonly id: ConnectionId;
  readonly packageId: PackageId;
  readonly packageName: string;
  readonly name: string;
  readonly state: ConnectionState;
  /** How it was connected last; absent where it never was, or nobody knows. */
  readonly method?: Extract<ConnectMethod["kind"], "credentials" | "oauth">;
  readonly createdAt: Instant;
}
