/** A dossier that is there from the start. */
export interface Seeded {
  readonly id: string;
  readonly name: string;
  readonly enterpriseNumber?: string;
  readonly legalForm?: string;
  /** Whether its books were fetched before; a new dossier has none yet. */
  readonly booked?: boolean;
}
