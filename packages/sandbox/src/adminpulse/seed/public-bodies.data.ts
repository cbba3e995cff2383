import type { OrganisationRow } from "./companies.data.ts";

/** Public companies, public bodies and associations that exist. Some have no seat filled in, and none a VAT number. */
export const PUBLIC_BODIES: readonly OrganisationRow[] = [
  ["0202239951", "Proximus", "NV van publiek recht", "nl", "Koning Albert II-laan", "27", "1030", "Schaarbeek"],
  ["0203430576", "NMBS", "NV van publiek recht", "nl", "Frankrijkstraat", "56", "1060", "Sint-Gillis"],
  ["0214596464", "bpost", "NV van publiek recht", "nl", "Anspachlaan", "1/1", "1000", "Brussel"],
  ["0244142664", "VRT", "NV van publiek recht", "nl", "Auguste Reyerslaan", "52", "1043", "Brussel"],
  ["0869763267", "Infrabel", "NV van publiek recht", "nl", "Marcel Broodthaersplein", "2", "1060", "Sint-Gillis"],
  ["0248015142", "Universiteit Gent", "Openbare instelling", "nl", "Sint-Pietersnieuwstraat", "25", "9000", "Gent"],
  ["0207451227", "Gemeente Gent", "Openbare instelling", "nl", "Botermarkt", "1", "9000", "Gent"],
  ["0212214125", "OCMW Gent", "Openbare instelling", "nl", "Onderbergen", "86", "9000", "Gent"],
  ["0207499430", "Gemeente Mechelen", "Openbare instelling", "nl", "Grote Markt", "21", "2800", "Mechelen"],
  ["0212196111", "OCMW Mechelen", "Openbare instelling", "nl", "Lange Schipstraat", "27", "2800", "Mechelen"],
  ["0207503388", "Gemeente Mol", "Openbare instelling", "nl", "Molenhoekstraat", "2", "2400", "Mol"],
  [
    "0207725597",
    "Provincie Antwerpen",
    "Openbare instelling",
    "nl",
    "Koningin Elisabethlei",
    "22",
    "2018",
    "Antwerpen",
  ],
  ["0253973219", "Provincie Vlaams-Brabant", "Openbare instelling", "nl", "Provincieplein", "1", "3010", "Leuven"],
  ["0206492907", "Théâtre Royal de la Monnaie", "", "fr", "Place de la Monnaie", "5", "1000", "Bruxelles"],
  ["0434307602", "Réseau Financité", "ASBL", "fr", "Rue Botanique", "75", "1210", "Saint-Josse-ten-Noode"],
  ["0671522486", "The One Community", "ASBL", "fr", "Rue Haute", "60A", "1000", "Bruxelles"],
  ["0407576182", "Toerisme Lommel", "VZW", "nl", "", "", "", ""],
  ["0870757023", "AZ Oudenaarde", "VZW", "nl", "", "", "", ""],
];
