import type { ConnectionsPort } from "../adapter/ports.ts";
import type { Connection } from "../model/connection.ts";
import { createFactStore, type FactStore } from "./fact-store.ts";
import type { Inside } from "./inside.ts";

/** What can be connected, and what is. */
type Offered = Awaited<ReturnType<ConnectionsPort["offered"]>>;

/** Making and mending connections, for the firm's admin: the port's own methods, and what they work on. */
export interface ConnectionsManagement extends Omit<ConnectionsPort, "offered"> {
  /** What can be connected, and all that is, ready or not: loaded while watched. */
  readonly offered: FactStore<Offered>;
}

/** The firm's connections that are connected: loaded while watched. */
export interface Connections extends FactStore<readonly Connection[]> {
  /** Absent where the host provides no port for it. */
  readonly manage?: ConnectionsManagement;
}

/** The connections of one instance. */
export function createConnections(inside: Inside): Connections {
  const { adapter, calls } = inside;
  const { store } = createFactStore<readonly Connection[]>(inside, {
    read: (signal) => calls.read((options) => adapter.references.connections(options), { signal }),
    concerns: (news) => news.changed === "connections",
  });
  return adapter.connections === undefined ? store : { ...store, manage: managed(adapter.connections, inside) };
}

function managed(port: ConnectionsPort, inside: Inside): ConnectionsManagement {
  const { calls, hub, times } = inside;
  const { store: offered } = createFactStore<Offered>(inside, {
    read: (signal) => calls.read((options) => port.offered(options), { signal }),
    concerns: (news) => news.changed === "connections",
  });
  // A trial that fails may have marked the connection as broken, so failures are news too.
  const command: typeof calls.command = (send, options) =>
    calls
      .command(send, { ...options, ms: times.packageMs })
      .finally(() => hub.tell({ changed: "connections", dossierId: null }, "tabs"));
  return {
    offered,
    begin: (connection, { signal } = {}) => command((options) => port.begin(connection, options), { signal }),
    complete: (id, completion, { signal } = {}) =>
      command((options) => port.complete(id, completion, options), { signal }),
    test: (id, { signal } = {}) => command((options) => port.test(id, options), { signal }),
    rename: (id, name, { signal } = {}) => command((options) => port.rename(id, name, options), { signal }),
    remove: (id, { signal } = {}) => command((options) => port.remove(id, options), { signal }),
  };
}
