import type { ReactElement } from "react";
import { ReferencePickerView } from "../reference-picker/reference-picker-view.tsx";
import { NO_SEARCH } from "../reference-picker/search-model.ts";
import { OverwriteBannerView } from "../overwrite-banner/overwrite-banner-view.tsx";
import type { OverwriteHandlers, ReviewHandlers } from "../overwrite-banner/handlers.ts";
import { nl } from "../messages/nl/nl.ts";
import { PresentationProvider } from "../provider/presentation-provider.tsx";
import { SyncArrowsView } from "../sync-arrows/sync-arrows-view.tsx";
import type { LinkedRow, LinkFormState, SyncTabState } from "../sync-tab/state.ts";
import { SyncTabView } from "../sync-tab/sync-tab-view.tsx";
import { REFERENCES } from "./office.data.ts";
import { spyTabHandlers } from "./tab-handlers.ts";

const nothing = (): void => undefined;
const AT = "2026-11-24T01:14:00Z";
const LINK: LinkedRow = {
  connectionName: "AdminPulse Gent",
  packageName: "AdminPulse",
  referenceName: "Bakkerij Peeters BV",
  externalId: "APR00412",
  enterpriseNumber: "0999123457",
  pulledAt: AT,
  changes: 3,
};
const FORM: LinkFormState = {
  connections: [],
  connectionId: null,
  references: [],
  reference: null,
  externalId: { kind: "filled", value: "APR00412" },
  errors: { reference: "Kies een referentie." },
  plan: { kind: "planning" },
  saving: false,
  problem: { code: "PLAN_STALE", at: AT, correlationId: "c-1" },
};
const TABS: readonly SyncTabState[] = [
  { kind: "loading" },
  { kind: "no-connections" },
  { kind: "empty" },
  { kind: "adding", form: FORM },
  { kind: "linked", link: LINK, sync: { kind: "idle" }, problem: null, unlinking: "no" },
  { kind: "linked", link: LINK, sync: { kind: "failed", at: AT }, problem: null, unlinking: "asked" },
  { kind: "error", problem: { code: "SERVER_UNREACHABLE", at: AT, correlationId: null } },
  { kind: "no-rights", link: LINK },
  { kind: "offline", link: null },
];
const BAR: OverwriteHandlers & ReviewHandlers = {
  onUseSource: nothing,
  onLook: nothing,
  onClose: nothing,
  onUndo: nothing,
  onDismiss: nothing,
  onStep: nothing,
  onTick: nothing,
  onTickAll: nothing,
  onTake: nothing,
  onKeep: nothing,
};

/** In Dutch, as all that follows. */
const dutch = (view: ReactElement, native = false): ReactElement => (
  <PresentationProvider languages={[nl]} native={native}>
    {view}
  </PresentationProvider>
);

/** Widgets as a server may have to render them, each with a name for its test. */
export const SHOWN: readonly (readonly [name: string, view: ReactElement])[] = [
  ["arrows at rest", dutch(<SyncArrowsView state={{ kind: "idle" }} onStart={nothing} />)],
  ["arrows that failed", dutch(<SyncArrowsView state={{ kind: "failed", at: AT }} onStart={nothing} />)],
  ...TABS.map((state, at): readonly [string, ReactElement] => [
    `tab ${at + 1}, ${state.kind}`,
    // The browser's own lists: those of Radix bring style attributes in their markup.
    dutch(<SyncTabView state={state} on={spyTabHandlers()} />, state.kind === "adding"),
  ]),
  [
    "picker",
    dutch(
      <ReferencePickerView
        search={{
          state: { ...NO_SEARCH, rows: REFERENCES },
          open: nothing,
          type: nothing,
          more: nothing,
          retry: nothing,
        }}
        value={null}
        onValueChange={nothing}
        aria-label="Referentie"
      />,
    ),
  ],
  [
    "bar with its outcome",
    dutch(<OverwriteBannerView state={{ kind: "done", outcome: { taken: 1, total: 1 }, undo: "offered" }} on={BAR} />),
  ],
];
