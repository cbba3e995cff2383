"use client";
import type { ReactElement } from "react";
import { useConnections } from "../hooks/use-connections.ts";
import type { SignInOptions } from "../hooks/use-sign-in.ts";
import { ConnectionsPanelView, type ConnectionsPanelViewProps } from "./connections-panel-view.tsx";

/** Props of `ConnectionsPanel`. What is not named here goes to the root element. */
export interface ConnectionsPanelProps extends Omit<ConnectionsPanelViewProps, "state" | "on">, SignInOptions {}

/** For a firm's admin: connects packages, and mends what broke. On the page that packages' logins send back to, it completes them. Where the adapter has no `connections` port it says so. */
export function ConnectionsPanel(props: ConnectionsPanelProps): ReactElement {
  const { redirectUri, onLeave, ...rest } = props;
  return <ConnectionsPanelView {...rest} {...useConnections({ redirectUri, onLeave })} />;
}
