/** The bad days that the panel offers, by the names of the sandbox. */
export const BAD_DAYS = [
  "silent",
  "server-error",
  "rate-limited",
  "expired-key",
  "no-rights",
  "record-gone",
  "slow",
  "html",
  "wrong-shape",
  "half-page",
] as const;
export type OfferedBadDay = (typeof BAD_DAYS)[number];

/** What the demo's side panel says. */
export interface DemoWords {
  readonly title: string;
  readonly intro: string;
  readonly fold: string;
  readonly unfold: string;
  readonly clock: string;
  readonly hour: string;
  readonly day: string;
  readonly night: string;
  readonly nightDone: string;
  readonly nightRuns: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly sourceNone: string;
  readonly sourceGone: string;
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly box: string;
  readonly postalCode: string;
  readonly city: string;
  readonly change: string;
  readonly changed: string;
  readonly people: string;
  readonly holdings: string;
  readonly ended: (date: string) => string;
  readonly dismissShort: string;
  readonly dismiss: (name: string) => string;
  readonly appoint: string;
  readonly appointPerson: string;
  readonly sharesOf: (name: string) => string;
  readonly remove: string;
  readonly badDay: string;
  readonly badDayHint: string;
  readonly goodDay: string;
  readonly badDays: Readonly<Record<OfferedBadDay, string>>;
  readonly keys: string;
  readonly keyHint: string;
  readonly logins: string;
  readonly loginHint: string;
  readonly revokeLogins: string;
  readonly copy: string;
  readonly copied: string;
  readonly calls: string;
  readonly noCalls: string;
  readonly noAnswer: string;
}
