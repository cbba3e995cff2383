import { ConnectionsPanel } from "@adminsync/react";
import type { ReactElement } from "react";

/** The firm's connections. */
export function ConnectionsPlace(): ReactElement {
  return <ConnectionsPanel headingLevel={2} />;
}
