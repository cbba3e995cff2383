/** What the history of a dossier says. */
export interface HistoryWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly more: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** Who did what the server did by itself. */
  readonly server: string;
  readonly linked: (p: {
    readonly reference: string;
    readonly externalId: string;
    readonly connection: string;
  }) => string;
  readonly renamed: (p: { readonly from: string; readonly to: string }) => string;
  readonly unlinked: (p: { readonly externalId: string; readonly connection: string }) => string;
  readonly pulled: (p: { readonly version: number }) => string;
  readonly ended: Readonly<Record<"failed" | "stalled" | "cancelled", string>>;
  readonly decided: (p: { readonly template: string; readonly period: string }) => string;
  readonly taken: (count: number) => string;
  readonly kept: (count: number) => string;
  readonly edited: (count: number) => string;
  readonly undone: (p: { readonly template: string; readonly period: string }) => string;
  readonly connections: Readonly<
    Record<
      "connection-made" | "connection-renamed" | "connection-broken" | "connection-removed",
      (connection: string) => string
    >
  >;
}
