/** An organisation that exists: what anyone may read of it in the Crossroads Bank. Empty where it isn't filled in. */
export type OrganisationRow = readonly [
  enterpriseNumber: string,
  name: string,
  legalForm: string,
  language: string,
  street: string,
  /** With its box after a slash. */
  house: string,
  postalCode: string,
  city: string,
];

/** Well-known Belgian companies. No directors or shareholders: those of the sandbox are invented people. */
export const COMPANIES: readonly OrganisationRow[] = [
  ["0400378485", "Colruyt Group", "NV", "nl", "Edingensesteenweg", "196", "1500", "Halle"],
  ["0400764903", "Duvel Moortgat", "NV", "nl", "Breendonkdorp", "58", "2870", "Puurs-Sint-Amands"],
  ["0401030860", "Lotus Bakeries", "NV", "nl", "Gentstraat", "1", "9971", "Lembeke"],
  ["0401574852", "Umicore", "NV", "nl", "Broekstraat", "31", "1000", "Brussel"],
  ["0403053608", "UCB", "SA", "fr", "Allée de la Recherche", "60", "1070", "Anderlecht"],
  ["0403091220", "Solvay", "SA", "fr", "Rue de Ransbeek", "310", "1120", "Bruxelles"],
  ["0403199702", "BNP Paribas Fortis", "NV", "nl", "Warandeberg", "3", "1000", "Brussel"],
  ["0403201185", "Belfius Bank", "NV", "nl", "Karel Rogierplein", "11", "1210", "Sint-Joost-ten-Node"],
  ["0403227515", "KBC Groep", "NV", "nl", "Havenlaan", "2", "1080", "Sint-Jans-Molenbeek"],
  ["0462920226", "KBC Bank", "NV", "nl", "Havenlaan", "2", "1080", "Sint-Jans-Molenbeek"],
  ["0403219397", "Sofina", "SA", "fr", "Rue de l'Industrie", "31", "1040", "Etterbeek"],
  ["0403448140", "D'Ieteren Group", "SA", "fr", "Rue du Mail", "50", "1050", "Ixelles"],
  ["0404021727", "Agfa-Gevaert", "NV", "nl", "Septestraat", "27", "2640", "Mortsel"],
  ["0404484654", "Ethias", "SA", "fr", "Rue des Croisiers", "24", "4000", "Liège"],
  ["0404616494", "Ackermans & van Haaren", "NV", "nl", "Begijnenvest", "113", "2000", "Antwerpen"],
  ["0405388536", "Bekaert", "NV", "nl", "Bekaertstraat", "2", "8550", "Zwevegem"],
  ["0407040209", "Groupe Bruxelles Lambert", "SA", "fr", "Avenue Marnix", "24", "1000", "Bruxelles"],
  ["0415928179", "Kinepolis Group", "NV", "nl", "Eeuwfeestlaan", "20", "1020", "Laken"],
  ["0417497106", "Anheuser-Busch InBev", "NV", "nl", "Grote Markt", "1", "1000", "Brussel"],
  ["0435604729", "Melexis", "NV", "nl", "Rozendaalstraat", "12", "8900", "Ieper"],
  ["0440691388", "Aquafin", "NV", "nl", "Dijkstraat", "8", "2630", "Aartselaar"],
  ["0448746744", "Van de Velde", "NV", "nl", "Lageweg", "4", "9260", "Schellebelle"],
  ["0456810810", "Orange Belgium", "NV", "nl", "Bourgetlaan", "3", "1140", "Evere"],
  ["0473191041", "Barco", "NV", "nl", "Beneluxpark", "21", "8500", "Kortrijk"],
  ["0473416418", "Telenet", "BV", "nl", "Liersesteenweg", "4", "2800", "Mechelen"],
  ["0476388378", "Elia Group", "NV", "nl", "Keizerslaan", "20", "1000", "Brussel"],
  ["0477445084", "Fluvius System Operator", "CV", "nl", "Brusselsesteenweg", "199", "9090", "Melle"],
  ["0890082292", "Brussels Airport Company", "NV", "nl", "Auguste Reyerslaan", "80", "1030", "Schaarbeek"],
];
