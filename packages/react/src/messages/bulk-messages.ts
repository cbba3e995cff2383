import type { Section } from "@adminsync/core/bulk";

/** Linking many dossiers at once. */
export interface BulkMessages {
  readonly heading: string;
  readonly meaning: (p: { readonly source: string }) => string;
  readonly notOffered: string;
  readonly noConnection: string;
  readonly loading: {
    readonly dossiers: (p: { readonly count: number }) => string;
    readonly references: (p: { readonly count: number; readonly source: string }) => string;
    readonly index: (p: { readonly count: number }) => string;
  };
  readonly suggesting: (p: { readonly done: number; readonly total: number }) => string;
  readonly sections: Readonly<Record<Section, string>>;
  /** What a section holds, and what to do there. */
  readonly sectionMeaning: Readonly<Record<Section, string>>;
  /** Name of the row of sections. */
  readonly show: string;
  readonly filter: string;
  readonly nothingHere: string;
  readonly nothingFound: (p: { readonly text: string }) => string;
  /** Name of the list. */
  readonly list: string;
  readonly keys: string;
  readonly tick: (p: { readonly dossier: string; readonly reference: string }) => string;
  /** Ticks all that is certain in a section. */
  readonly tickAll: (p: { readonly count: number }) => string;
  readonly tickNone: (p: { readonly dossier: string }) => string;
  readonly noCandidate: string;
  readonly open: (p: { readonly dossier: string }) => string;
  readonly openShort: string;
  readonly candidates: string;
  readonly choose: string;
  readonly chosen: string;
  readonly notThis: string;
  readonly search: string;
  readonly noneFits: string;
  readonly saidNoneFits: string;
  readonly decidedBefore: string;
  /** `dossiers` is a list in words. */
  readonly wantedToo: (p: { readonly dossiers: string; readonly count: number }) => string;
  readonly linking: string;
  readonly linked: string;
  readonly undone: string;
  readonly confirm: string;
  readonly link: (p: { readonly count: number }) => string;
  readonly linkingProgress: (p: { readonly done: number; readonly total: number }) => string;
  readonly undoingProgress: (p: { readonly done: number; readonly total: number }) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly stopped: (p: { readonly done: number; readonly total: number }) => string;
  readonly goOn: string;
  /** `left`: how many were not linked, since they failed or warn. */
  readonly allLinked: (p: { readonly count: number; readonly left: number }) => string;
  readonly undo: string;
  readonly allUndone: (p: { readonly left: number }) => string;
  readonly export: string;
  readonly exportName: string;
  readonly more: (p: { readonly count: number }) => string;
  readonly again: string;
}
