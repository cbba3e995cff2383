import { knownOf, type Fact } from "@adminsync/core/client";
import type { AdminPackage, Connection } from "@adminsync/core/model";
import { problemOf } from "../hooks/problem-of.ts";
import type { Problem } from "../ui/problem.ts";
import { canSignIn, credentialFields } from "./methods.ts";
import type { PanelModel } from "./panel-model.ts";
import type { ConnectionRow, ConnectionsPanelState } from "./state.ts";

/** What is offered, and what there is. */
export interface Offered {
  readonly packages: readonly AdminPackage[];
  readonly connections: readonly Connection[];
}

/** The panel as its view draws it. `offered` is null where the host manages connections elsewhere. */
export function panelOf(offered: Fact<Offered> | null, model: PanelModel): ConnectionsPanelState {
  if (offered === null) return { kind: "not-offered" };
  const known = knownOf(offered);
  if (known === null) {
    if (offered.kind !== "failed") return { kind: "loading" };
    return { kind: "error", problem: problemOf(offered.cause, { at: null }) };
  }
  const { packages, connections } = known.value;
  const rows = connections.map((connection): ConnectionRow => {
    const { state, id, name } = connection;
    const broken = state.kind === "broken" ? problemOf({ code: state.code }, { at: state.since, source: name }) : null;
    return {
      connection,
      problem: failedOf(model, connection) ?? broken,
      fields: credentialFields(connection, packages),
      testing: model.tests.get(id) ?? "no",
      canSignIn: canSignIn(connection, packages),
      signIn: model.signIns.get(id) ?? "none",
    };
  });
  const [, homeless = null] = [...model.failures].find(([id]) => connections.every((row) => row.id !== id)) ?? [];
  return { kind: "ready", rows, packages, dialog: model.dialog, problem: homeless };
}

/** What failed of a connection. A login that came back knew no name yet to tell it by. */
function failedOf({ failures }: PanelModel, { id, packageName }: Connection): Problem | null {
  const problem = failures.get(id);
  if (problem === undefined) return null;
  return { ...problem, situation: { ...problem.situation, source: problem.situation?.source ?? packageName } };
}
