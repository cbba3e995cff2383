"use client";
import type { Connection } from "@adminsync/core/model";
import type { ReactElement } from "react";
import type { ConnectionMessages } from "../messages/connection-messages.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { packageMark } from "../sync-tab/package-mark.ts";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import type { IconName } from "../ui/icons.data.ts";
import { LiveRegion } from "../ui/live-region.tsx";
import { Menu, type MenuItem } from "../ui/menu.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { RelativeTime } from "../ui/relative-time.tsx";
import type { ConnectionsPanelHandlers } from "./handlers.ts";
import { isAtHand } from "./methods.ts";
import type { ConnectionRow } from "./state.ts";

/** Props of `ConnectionLine`. */
export interface ConnectionLineProps {
  readonly row: ConnectionRow;
  readonly on: Pick<
    ConnectionsPanelHandlers,
    "onGiveCredentials" | "onSignIn" | "onCancelSignIn" | "onTest" | "onRename" | "onRemove"
  >;
}

const TONES: Readonly<Record<Connection["state"]["kind"], readonly [tone: Tone, icon: IconName]>> = {
  connected: ["ok", "check"],
  pending: ["info", "more"],
  broken: ["danger", "alert"],
};

/** What is still needed, and from whom. */
function neededText({ state, packageName }: Connection, words: ConnectionMessages): string | null {
  if (state.kind !== "pending") return null;
  const { needed } = state;
  const source = { source: packageName };
  if (needed.kind === "oauth") return words.neededLogin(source);
  return words.needed[needed.kind === "by-contact" ? needed.by : "user"](source);
}

/** What went well, or is under way. */
function saidOf({ connection, problem, testing, signIn }: ConnectionRow, words: ConnectionMessages): string | null {
  const source = { source: connection.packageName };
  if (problem !== null) return null;
  if (signIn === "leaving" || signIn === "completing") return words[signIn](source);
  if (signIn === "done") return words.signedIn(source);
  return testing === "works" ? words.works : null;
}

function signInLabel({ state }: Connection, words: ConnectionMessages): string {
  return state.kind === "pending" ? words.signInOnceMore : words.signInAgain;
}

/** One connection: of which package, whether it works, and what can be done about it. */
export function ConnectionLine({ row, on }: ConnectionLineProps): ReactElement {
  const { connections: words, common } = usePresentation().messages;
  const { connection, problem, fields, testing, canSignIn, signIn } = row;
  const { state, name, packageName } = connection;
  const [tone, icon] = TONES[state.kind];
  const needed = neededText(connection, words);
  const source = { source: packageName };
  const isBusy = signIn === "leaving" || signIn === "completing";
  const said = saidOf(row, words);
  const items: MenuItem[] = [
    ...(canSignIn && !isAtHand(connection, "oauth")
      ? [{ key: "sign-in", label: words.signInAgain, onPress: () => on.onSignIn(connection) }]
      : []),
    ...(fields !== null && !isAtHand(connection, "credentials")
      ? [{ key: "key", label: words.newKey, onPress: () => on.onGiveCredentials(connection) }]
      : []),
    { key: "rename", label: words.rename, onPress: () => on.onRename(connection) },
    { key: "remove", label: words.remove, onPress: () => on.onRemove(connection), tone: "danger" },
  ];
  return (
    <li data-part="connection" data-state={state.kind}>
      <div data-part="link-row">
        <div data-part="package-mark" aria-hidden="true">
          {packageMark(packageName)}
        </div>
        <div data-part="link-text">
          <div data-part="strong">{name}</div>
          <div data-part="facts">
            <span data-part="fact">{packageName}</span>
            <span data-part="fact">
              <Badge tone={tone} icon={icon}>
                {words[state.kind]}
              </Badge>
            </span>
            {state.kind === "pending" ? null : (
              <span data-part="fact">
                <RelativeTime at={state.since} />
              </span>
            )}
          </div>
        </div>
        <div data-part="link-actions">
          {canSignIn && isAtHand(connection, "oauth") ? (
            <Button busy={isBusy} onClick={() => on.onSignIn(connection)}>
              {isBusy ? words[signIn](source) : signInLabel(connection, words)}
            </Button>
          ) : null}
          {canSignIn && state.kind === "pending" && !isBusy ? (
            <Button variant="quiet" onClick={() => on.onCancelSignIn(connection)}>
              {common.cancel}
            </Button>
          ) : null}
          {fields !== null && isAtHand(connection, "credentials") ? (
            <Button onClick={() => on.onGiveCredentials(connection)}>
              {state.kind === "pending" ? words.fillIn : words.newKey}
            </Button>
          ) : null}
          {state.kind === "pending" ? null : (
            <Button variant="quiet" busy={testing === "busy"} onClick={() => on.onTest(connection)}>
              {testing === "busy" ? words.testing : words.test}
            </Button>
          )}
          <Menu label={common.moreActions({ of: name })} items={items} />
        </div>
      </div>
      {needed === null ? null : <div data-part="secondary">{needed}</div>}
      {said === null || (isBusy && state.kind !== "connected") ? null : <div data-part="secondary">{said}</div>}
      {problem === null ? null : <ProblemNotice problem={problem} />}
      <LiveRegion say={said === null ? null : { key: `${connection.id} ${signIn}`, text: said }} />
    </li>
  );
}
