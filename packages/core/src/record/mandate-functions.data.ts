import type { MandateFunction } from "../model/record.ts";

/**
 * The words for functions, on folded text (lower case, no diacritics, no hyphens), the first match counting.
 * Labels of the Belgian company register and of the Code of companies, with their usual variants, in four languages.
 */
export const FUNCTION_WORDS: readonly { readonly code: MandateFunction; readonly pattern: RegExp }[] = [
  {
    code: "permanent-representative",
    pattern: /\bvaste? vertegenwoordig|\brepresentant\w* permanent|\bpermanent representative|\bstandige\w* vertreter/,
  },
  // A government's commissioner sits on no audit, and on the board of none.
  {
    code: "other",
    pattern: /\bregeringscommissaris|\bcommissaire du gouvernement|\bregierungskommissar|\bgovernment commissioner/,
  },
  { code: "liquidator", pattern: /\bvereffenaar|\bvereffenaarster|\bliquidat(?:eur|rice|or)|\babwickler/ },
  {
    code: "auditor",
    pattern:
      /\bcommissaris|\bcommissaire|\bkommissar|\bauditor|\b(?:bedrijfs)?revisor\b|\breviseur|\bbetriebsrevisor|\babschlussprufer|\bwirtschaftsprufer/,
  },
  {
    code: "managing-director",
    pattern:
      /\b(?:gedelegeerd|afgevaardigd)e? (?:bestuurder|bestuurster)|\badministrat(?:eur|rice)s? deleguee?|\bmanaging director|\b(?:delegated|executive) director|\bdelegierte\w* (?:verwalt|mitglied)|\bgeschaftsfuhrende\w* (?:verwalt|mitglied|direktor)|\b(?:bestuurder|bestuurster)\b.*\bdagelijks|\badministrat(?:eur|rice)\b.*\bgestion journaliere/,
  },
  {
    code: "daily-management",
    pattern:
      /\bdagelijkse? (?:bestuur|leiding)|\bgestion journaliere|\bdaily management|\btagliche\w* (?:geschafts|verwalt|fuhrung)/,
  },
  // Who stands in for the chair is a director.
  {
    code: "director",
    pattern: /\bondervoorzit|\bvice ?(?:voorzit|president|chair)|\bdeputy chair|\bstellvertretende\w* vorsitz/,
  },
  { code: "chair", pattern: /\bvoorzit(?:ter|ster)|\bpresidente?\b|\bchair|\bvorsitz/ },
  {
    code: "manager",
    pattern:
      /\bzaakvoer(?:der|ster)|\bgerante?\b|\bmanager\b|\bgeschaftsfuhrer|\bbeherende? vennoot|\bassocie\w* (?:commandite|gerant)|\bgeneral partner/,
  },
  {
    code: "director",
    pattern:
      /\bbestuur(?:der|ster)|\bbestuurslid|\blid van (?:de raad van bestuur|het bestuur)|\badministrat(?:eur|rice)|\bmembre du conseil d'administration|\bdirector\b|\bboard member|\bmember of the board|\bverwalter|\bverwaltungsrat/,
  },
];
