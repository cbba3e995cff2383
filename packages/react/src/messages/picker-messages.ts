/** The reference picker, and what is missing in the three fields. */
export interface PickerMessages {
  readonly placeholder: string;
  readonly chooseConnectionFirst: string;
  /** Name of the list. */
  readonly list: string;
  readonly found: (p: { readonly count: number }) => string;
  /** Where the server does not say how many there are. */
  readonly foundAtLeast: (p: { readonly count: number }) => string;
  readonly searching: string;
  readonly more: string;
  /** `text` is what was searched for; empty where nothing was typed. */
  readonly nothing: (p: { readonly text: string }) => string;
  readonly offline: string;
  /** `dossiers` is a list in words. */
  readonly linkedTo: (p: { readonly dossiers: string; readonly count: number }) => string;
  readonly inactive: string;
  readonly clear: string;
  readonly show: string;
  readonly connectionMissing: string;
  readonly referenceMissing: string;
  readonly idMalformed: string;
  readonly lookingUp: string;
}
