/** The numbers of the hand-made relations that tests, stories and the demo speak of, by what they are there for. */
export const SEEDED = {
  /** Bakkerij Peeters BV: two directors, one of them a company; 300 shares in full ownership, 250 split in bare and usufruct. */
  star: "APR00001",
  /** The company that is a director of the star, by its permanent representative. */
  directorCompany: "APR00002",
  /** Its name is all but that of the star. */
  lookAlike: "APR00003",
  /** A company and its holding. */
  sister: "APR00004",
  holding: "APR00005",
  soleTrader: "APR00006",
  /** Its end date is past. */
  inactive: "APR00007",
  withoutAddress: "APR00008",
  /** In formation: no number yet. */
  withoutEnterpriseNumber: "APR00009",
  /** Holdings of 12.5 and 37.5 shares. */
  fractions: "APR00010",
  /** Heirs who hold their shares undivided; an auditor. */
  undivided: "APR00011",
  /** Nobody can hold shares in it. */
  association: "APR00012",
  french: "APR00013",
  german: "APR00014",
  /** A person who is a customer. */
  person: "APR00041",
} as const;
