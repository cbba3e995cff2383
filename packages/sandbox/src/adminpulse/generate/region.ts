import type { NonEmpty } from "./random.ts";

/** The words of which the companies and people of one language are made. */
export interface Region {
  readonly language: string;
  readonly trades: NonEmpty<string>;
  /** What may come after a family name: `Maes Consulting`. */
  readonly businesses: NonEmpty<string>;
  /** Names of houses and inns: `Garage De Linde`. */
  readonly signs: NonEmpty<string>;
  readonly heirs: NonEmpty<string>;
  readonly families: NonEmpty<string>;
  readonly firstNames: NonEmpty<string>;
  /** Streets whose name nearly every municipality has. */
  readonly streets: NonEmpty<string>;
  readonly places: NonEmpty<readonly [postalCode: string, city: string]>;
  /** As often in the list as it should be picked. */
  readonly legalForms: NonEmpty<string>;
  readonly functions: NonEmpty<string>;
  readonly meetings: NonEmpty<string>;
}
