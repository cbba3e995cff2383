import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OverwriteBannerView } from "../overwrite-banner/overwrite-banner-view.tsx";
import { SyncArrowsView } from "../sync-arrows/sync-arrows-view.tsx";
import { SyncTabView } from "../sync-tab/sync-tab-view.tsx";
import type { SyncTabHandlers } from "../sync-tab/handlers.ts";

const nothing = (): void => undefined;
const tab: SyncTabHandlers = {
  onAdd: nothing,
  onStep: nothing,
  onConnectionChange: nothing,
  onReferenceChange: nothing,
  onExternalIdUnlock: nothing,
  onExternalIdChange: nothing,
  onExternalIdRestore: nothing,
  onSave: nothing,
  onCancel: nothing,
  onSync: nothing,
  onUnlink: nothing,
  onUnlinkCancel: nothing,
};

describe("on a server, without a document", () => {
  it.each([
    ["arrows", <SyncArrowsView key="a" state={{ kind: "failed", at: 0 }} onStart={nothing} />],
    ["tab", <SyncTabView key="t" state={{ kind: "empty" }} on={tab} />],
    [
      "bar",
      <OverwriteBannerView
        key="b"
        state={{ kind: "done", outcome: { taken: 1, total: 1 }, undo: "offered" }}
        on={{
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
        }}
      />,
    ],
  ])("the %s render without a style attribute, which a strict policy would refuse", (_name, view) => {
    const html = renderToString(view);
    expect(html).toContain("data-adminsync");
    expect(html).not.toMatch(/\sstyle=/);
  });

  it("a moment is written in full, since 'just now' would be old on arrival", () => {
    const html = renderToString(
      <SyncArrowsView state={{ kind: "failed", at: "2026-11-24T01:14:00Z" }} onStart={nothing} />,
    );
    expect(html).toContain("24 november 2026 om 02:14</time>");
  });
});
