import type { SetupBy } from "@adminsync/core/model";

/** The panel in which a firm's admin makes and mends connections. */
export interface ConnectionMessages {
  readonly heading: string;
  readonly meaning: string;
  readonly empty: string;
  readonly notOffered: string;
  readonly connected: string;
  readonly pending: string;
  readonly broken: string;
  /** What a pending connection still needs, by who has to act. */
  readonly needed: Readonly<Record<SetupBy, (p: { readonly source: string }) => string>>;
  readonly neededLogin: (p: { readonly source: string }) => string;
  readonly add: string;
  readonly addTitle: string;
  readonly package: string;
  readonly packageHelp: string;
  readonly name: string;
  readonly nameHelp: string;
  readonly begin: string;
  readonly beginning: string;
  readonly byLogin: (p: { readonly source: string }) => string;
  /** What will happen where a user goes to the package's own login. */
  readonly loginMeaning: (p: { readonly source: string }) => string;
  readonly leaving: (p: { readonly source: string }) => string;
  readonly completing: (p: { readonly source: string }) => string;
  readonly signedIn: (p: { readonly source: string }) => string;
  /** A login that was begun and not finished: once more. */
  readonly signInOnceMore: string;
  readonly signInAgain: string;
  readonly byKey: (p: { readonly source: string }) => string;
  readonly byContact: Readonly<Record<Exclude<SetupBy, "user">, (p: { readonly source: string }) => string>>;
  readonly credentialsTitle: (p: { readonly connection: string }) => string;
  readonly credentialsMeaning: string;
  /** Labels by the name of the field; a name that isn't here stands as it is. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly connect: string;
  readonly connecting: string;
  readonly newKey: string;
  readonly fillIn: string;
  readonly test: string;
  readonly testing: string;
  readonly works: string;
  readonly rename: string;
  readonly renameTitle: (p: { readonly connection: string }) => string;
  readonly remove: string;
  readonly removeTitle: (p: { readonly connection: string }) => string;
  readonly removeMeaning: string;
  readonly required: (p: { readonly field: string }) => string;
}
