import { knownOf, type Fact } from "@adminsync/core/client";
import type { AdminPackage, Connection } from "@adminsync/core/model";
import { problemOf } from "../hooks/problem-of.ts";
import type { Formats } from "../messages/formats.ts";
import { credentialFields } from "./methods.ts";
import type { PanelModel } from "./panel-model.ts";
import type { ConnectionRow, ConnectionsPanelState } from "./state.ts";

/** What is offered, and what there is. */
export interface Offered {
  readonly packages: readonly AdminPackage[];
  readonly connections: readonly Connection[];
}

/** The panel as its view draws it. `offered` is null where the host manages connections elsewhere. */
export function panelOf(offered: Fact<Offered> | null, model: PanelModel, formats: Formats): ConnectionsPanelState {
  if (offered === null) return { kind: "not-offered" };
  const known = knownOf(offered);
  if (known === null) {
    if (offered.kind !== "failed") return { kind: "loading" };
    return { kind: "error", problem: problemOf(offered.cause, { at: null, formats }) };
  }
  const { packages, connections } = known.value;
  const rows = connections.map((connection): ConnectionRow => {
    const { state, id, name } = connection;
    const broken =
      state.kind === "broken" ? problemOf({ code: state.code }, { at: state.since, formats, source: name }) : null;
    return {
      connection,
      problem: model.failures.get(id) ?? broken,
      fields: credentialFields(connection, packages),
      testing: model.tests.get(id) ?? "no",
    };
  });
  return { kind: "ready", rows, packages, dialog: model.dialog };
}
