"use client";
import type { ReactElement } from "react";
import type { NextStep } from "../messages/next-step.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { SyncArrowsView } from "../sync-arrows/sync-arrows-view.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Menu, type MenuItem } from "../ui/menu.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { LinkHandlers } from "./handlers.ts";
import { LinkRow } from "./link-row.tsx";
import type { SyncTabState } from "./state.ts";

/** Props of `LinkedView`. */
export interface LinkedViewProps extends LinkHandlers {
  readonly state: Extract<SyncTabState, { kind: "linked" }>;
  readonly onStep: (step: NextStep) => void;
}

/** What is true now: linked to whom, how fresh. Arrows beside it, the rest in a menu. */
export function LinkedView({ state, onStep, ...on }: LinkedViewProps): ReactElement {
  const { tab, common } = usePresentation().messages;
  const { link, sync, problem, unlinking } = state;
  const offered: readonly (Omit<MenuItem, "onPress"> & { readonly onPress: (() => void) | undefined })[] = [
    { key: "history", label: tab.history, onPress: on.onHistory },
    { key: "change", label: tab.change, onPress: on.onChange },
    { key: "unlink", label: tab.unlink, onPress: on.onUnlinkAsk, tone: "danger" },
  ];
  const items = offered.flatMap(({ onPress, ...item }) => (onPress === undefined ? [] : [{ ...item, onPress }]));
  return (
    <>
      <LinkRow link={link}>
        <SyncArrowsView
          state={sync}
          onStart={on.onSync}
          onStop={on.onStopSync}
          tells={problem === null ? "outcome" : "nothing"}
        />
        {items.length === 0 ? null : <Menu label={common.moreActions({ of: link.referenceName })} items={items} />}
      </LinkRow>
      {problem === null ? null : <ProblemNotice problem={problem} onStep={onStep} busy={sync.kind === "running"} />}
      <Dialog
        open={unlinking !== "no"}
        onOpenChange={(open) => {
          if (!open) on.onUnlinkCancel();
        }}
        title={tab.unlinkTitle({ reference: link.referenceName })}
        description={tab.unlinkMeaning}
        actions={
          <>
            <Button variant="primary" busy={unlinking === "busy"} onClick={on.onUnlink}>
              {tab.unlink}
            </Button>
            <Button variant="quiet" onClick={on.onUnlinkCancel}>
              {common.cancel}
            </Button>
          </>
        }
      />
    </>
  );
}
