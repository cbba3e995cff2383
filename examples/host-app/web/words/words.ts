import type { Tab, TemplateId } from "../routing/routes.ts";
import type { Trouble } from "../api/call.ts";
import type { ColumnKey } from "../templates/columns.ts";
import type { HistoryWords } from "./history-words.ts";
import type { DemoWords } from "./demo-words.ts";

type Role = "admin" | "editor" | "viewer";

/** Everything that the host says, in one language. */
export interface Words {
  readonly tag: string;
  readonly skip: string;
  readonly loading: string;
  readonly unknown: string;
  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly retry: string;
  readonly save: string;
  readonly nav: {
    readonly label: string;
    readonly open: string;
    readonly dossiers: string;
    readonly firm: string;
    readonly linkDossiers: string;
    readonly overview: string;
    readonly edit: string;
    readonly inDossier: string;
  };
  readonly settings: {
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<"system" | "light" | "dark", string>>;
    readonly logOut: string;
  };
  readonly login: {
    readonly title: string;
    readonly again: (name: string) => string;
    readonly intro: string;
    readonly login: string;
    readonly password: string;
    readonly enter: string;
    readonly wrong: string;
    readonly demoUsers: string;
    readonly role: Readonly<Record<Role, string>>;
  };
  readonly list: {
    readonly title: string;
    readonly count: (count: number) => string;
    readonly search: string;
    readonly none: string;
    readonly name: string;
    readonly link: string;
    readonly last: string;
    readonly linked: string;
    readonly notLinked: string;
    readonly never: string;
    readonly outcome: Readonly<Record<"queued" | "running" | "succeeded" | "failed" | "stalled" | "cancelled", string>>;
  };
  readonly dossier: {
    readonly edit: string;
    readonly missing: string;
    readonly sync: string;
    readonly bookkeeping: string;
    readonly administration: string;
    readonly noLink: string;
    readonly linkNow: string;
    readonly figures: string;
    readonly figuresTill: (moment: string) => string;
    readonly noFigures: string;
    readonly perYear: string;
    readonly templates: string;
    readonly filled: (count: number) => string;
    readonly empty: string;
    readonly lines: Readonly<Record<"revenue" | "purchases" | "services" | "staff" | "result" | "entries", string>>;
  };
  readonly edit: {
    readonly title: string;
    readonly tabs: Readonly<Record<Tab, string>>;
    readonly name: string;
    readonly number: string;
    readonly form: string;
    readonly saved: string;
    readonly readOnly: string;
    readonly period: string;
    readonly runs: string;
    readonly state: string;
    readonly open: string;
    readonly closing: string;
    readonly user: string;
    readonly may: string;
  };
  readonly template: {
    readonly titles: Readonly<Record<TemplateId, string>>;
    readonly kinds: Readonly<Record<TemplateId, string>>;
    readonly year: (period: string) => string;
    readonly periods: string;
    readonly saving: string;
    readonly saved: string;
    readonly unsaved: string;
    readonly failed: string;
    readonly conflict: string;
    readonly conflictTheirs: string;
    readonly conflictMine: string;
    readonly addRow: string;
    readonly removeRow: (name: string) => string;
    readonly rowActions: string;
    readonly noRows: string;
    readonly total: string;
    readonly sections: Readonly<Record<"identity" | "seat" | "contact" | "meeting" | "shares", string>>;
    readonly fields: Readonly<Record<ColumnKey, string>>;
    readonly choices: Readonly<Record<string, string>>;
  };
  readonly firm: {
    readonly title: string;
    readonly intro: string;
    readonly adminsOnly: string;
  };
  readonly history: HistoryWords;
  readonly demo: DemoWords;
}
