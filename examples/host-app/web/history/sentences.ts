import type { HistoryEvent } from "@adminsync/core/model";
import { TEMPLATES } from "../routing/routes.ts";
import type { Words } from "../words/words.ts";

/** An event in words: what happened, and what belongs to it. */
export interface Sentence {
  readonly what: string;
  readonly more: string;
}

/** Tells an event of a dossier's history. */
export function sentenceOf(event: HistoryEvent, { history, template: named }: Words): Sentence {
  const titleOf = (binding: string): string => {
    const template = TEMPLATES.find((each) => each === binding);
    return template === undefined ? binding : named.titles[template];
  };
  switch (event.what) {
    case "linked": {
      const {
        connectionName: connection,
        referenceName: reference,
        externalId,
        renamedFrom: from,
        renamedTo: to,
      } = event;
      const renamed = from === undefined || to === undefined ? "" : history.renamed({ from, to });
      return { what: history.linked({ reference, externalId, connection }), more: renamed };
    }
    case "unlinked":
      return { what: history.unlinked({ externalId: event.externalId, connection: event.connectionName }), more: "" };
    case "snapshot-taken":
      return { what: history.pulled({ version: event.version }), more: "" };
    case "run-ended":
      return { what: history.ended[event.outcome], more: event.code ?? "" };
    case "decided": {
      const counts = [
        event.taken === 0 ? "" : history.taken(event.taken),
        event.kept === 0 ? "" : history.kept(event.kept),
        event.edited === 0 ? "" : history.edited(event.edited),
      ];
      const place = { template: titleOf(event.bindingId), period: event.scope };
      return { what: history.decided(place), more: counts.filter((text) => text !== "").join(", ") };
    }
    case "undone":
      return { what: history.undone({ template: titleOf(event.bindingId), period: event.scope }), more: "" };
    case "connection-made":
    case "connection-renamed":
    case "connection-broken":
    case "connection-removed":
      return { what: history.connections[event.what](event.connectionName), more: "" };
  }
}
