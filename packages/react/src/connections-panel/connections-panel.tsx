"use client";
import type { ReactElement } from "react";
import { useConnections } from "../hooks/use-connections.ts";
import { ConnectionsPanelView, type ConnectionsPanelViewProps } from "./connections-panel-view.tsx";

/** Props of `ConnectionsPanel`. What is not named here goes to the root element. */
export type ConnectionsPanelProps = Omit<ConnectionsPanelViewProps, "state" | "on">;

/** For a firm's admin: connects packages, and mends what broke. Where the adapter has no `connections` port it says so. */
export function ConnectionsPanel(props: ConnectionsPanelProps): ReactElement {
  return <ConnectionsPanelView {...props} {...useConnections()} />;
}
