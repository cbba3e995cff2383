"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { KeepFocus } from "../ui/keep-focus.tsx";
import { Icon } from "../ui/icon.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { Root } from "../ui/root.tsx";
import type { SyncTabHandlers } from "./handlers.ts";
import { LinkForm } from "./link-form.tsx";
import { LinkRow } from "./link-row.tsx";
import { LinkedView } from "./linked-view.tsx";
import { LoadingRow } from "./loading-row.tsx";
import type { ReferenceControl } from "./reference-field.tsx";
import type { LinkedRow, SyncTabState } from "./state.ts";
import { UnlinkedView } from "./unlinked-view.tsx";

/** Props of `SyncTabView`. */
export interface SyncTabViewProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  readonly state: SyncTabState;
  readonly on: SyncTabHandlers;
  readonly referenceControl?: ReferenceControl;
  /** `host`: part of the host's form, saved by the host's button. */
  readonly saves?: "own" | "host";
  /** Level of the heading among those of the page. */
  readonly headingLevel?: number;
}

interface StandingProps {
  readonly link: LinkedRow | null;
  readonly sentence: string;
  readonly icon: "lock" | "offline";
}

/** What was known stays to be read, with a sentence on why no more can be done. */
function Standing({ link, sentence, icon }: StandingProps): ReactElement {
  return (
    <>
      {link === null ? null : <LinkRow link={link} />}
      <div data-part="remark">
        <Icon name={icon} />
        <span>{sentence}</span>
      </div>
    </>
  );
}

/** The tab 'Sync' of a dossier, in every state it can have. */
export function SyncTabView(props: SyncTabViewProps): ReactElement {
  const { state, on, referenceControl, saves = "own", headingLevel = 3, ...rest } = props;
  const { tab } = usePresentation().messages;
  const body = (): ReactElement => {
    if (state.kind === "loading") return <LoadingRow />;
    if (state.kind === "no-connections") return <Standing link={null} sentence={tab.noConnections} icon="lock" />;
    if (state.kind === "empty") return <UnlinkedView onAdd={on.onAdd} />;
    if (state.kind === "adding") {
      return <LinkForm {...on} form={state.form} saves={saves} referenceControl={referenceControl} />;
    }
    if (state.kind === "linked") return <LinkedView {...on} state={state} />;
    if (state.kind === "error") return <ProblemNotice problem={state.problem} onStep={on.onStep} />;
    if (state.kind === "offline") return <Standing link={state.link} sentence={tab.offline} icon="offline" />;
    const noRights = state.link === null ? tab.noRightsUnlinked : tab.noRights;
    return <Standing link={state.link} sentence={noRights} icon="lock" />;
  };
  return (
    <Root data-part="sync-tab" data-state={state.kind} {...rest}>
      <div data-part="sync-tab-header">
        <div data-part="title" role="heading" aria-level={headingLevel}>
          {tab.heading}
        </div>
        <div data-part="secondary">{tab.rhythm}</div>
      </div>
      <KeepFocus>{body()}</KeepFocus>
    </Root>
  );
}
