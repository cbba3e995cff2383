import { connections } from "./0001-connections.ts";
import { references } from "./0002-references.ts";
import { links } from "./0003-links.ts";
import { snapshots } from "./0004-snapshots.ts";
import { runs } from "./0005-runs.ts";
import { decisions } from "./0006-decisions.ts";
import { history } from "./0007-history.ts";
import { nights } from "./0008-nights.ts";
import { workers } from "./0009-workers.ts";
import { nightWorkers } from "./0010-night-workers.ts";
import { runSequence } from "./0011-run-sequence.ts";
import { linking } from "./0012-linking.ts";
import { signIn } from "./0013-sign-in.ts";
import type { Migration } from "./migration.ts";

/** Every change of the tables, in the order in which they are made. */
export const MIGRATIONS: readonly Migration[] = [
  connections,
  references,
  links,
  snapshots,
  runs,
  decisions,
  history,
  nights,
  workers,
  nightWorkers,
  runSequence,
  linking,
  signIn,
];
