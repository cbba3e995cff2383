import type { MandateFunction, Ownership } from "../model/record.ts";

/** How functions are called in Dutch, French, German and English, folded: lower case, without diacritics. */
export const FUNCTION_WORDS: Readonly<Record<Exclude<MandateFunction, "other">, readonly string[]>> = {
  director: [
    "bestuurder",
    "bestuurster",
    "administrateur",
    "administratrice",
    "director",
    "verwalter",
    "verwaltungsratsmitglied",
    "lid van de raad van bestuur",
    "membre du conseil d'administration",
  ],
  "managing-director": [
    "gedelegeerd bestuurder",
    "afgevaardigd bestuurder",
    "administrateur delegue",
    "administrateur-delegue",
    "administratrice deleguee",
    "managing director",
    "delegierter verwalter",
  ],
  manager: ["zaakvoerder", "zaakvoerster", "gerant", "gerante", "manager", "geschaftsfuhrer"],
  chair: [
    "voorzitter",
    "voorzitter van de raad van bestuur",
    "president",
    "presidente",
    "president du conseil d'administration",
    "chair",
    "chairman",
    "vorsitzender",
  ],
  "permanent-representative": [
    "vast vertegenwoordiger",
    "vaste vertegenwoordiger",
    "representant permanent",
    "permanent representative",
    "standiger vertreter",
  ],
  "daily-management": [
    "dagelijks bestuur",
    "dagelijks bestuurder",
    "gestion journaliere",
    "delegue a la gestion journaliere",
    "daily management",
    "tagliche geschaftsfuhrung",
  ],
  auditor: ["commissaris", "commissaire", "auditor", "kommissar"],
  liquidator: ["vereffenaar", "liquidateur", "liquidator", "liquidatrice"],
};

/** How ownership of shares is called, folded. */
export const OWNERSHIP_WORDS: Readonly<Record<Exclude<Ownership, "unknown">, readonly string[]>> = {
  full: ["volle eigendom", "pleine propriete", "full ownership", "volleigentum", "ve", "pp"],
  bare: [
    "naakte eigendom",
    "blote eigendom",
    "nue-propriete",
    "nue propriete",
    "bare ownership",
    "nacktes eigentum",
    "ne",
    "np",
  ],
  usufruct: ["vruchtgebruik", "usufruit", "usufruct", "niessbrauch", "vg", "us"],
  undivided: ["onverdeeldheid", "onverdeeld", "indivision", "undivided", "ungeteilt"],
};
