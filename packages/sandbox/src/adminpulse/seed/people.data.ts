/** The invented people behind the hand-made companies. */
export type PersonRow = readonly [
  number: number,
  firstName: string,
  lastName: string,
  /** Empty where the office doesn't know it. */
  birthDate: string,
  language: string,
  street: string,
  house: string,
  postalCode: string,
  city: string,
];

export const PEOPLE: readonly PersonRow[] = [
  [41, "Lien", "Verhaegen", "1988-11-02", "nl", "Molenstraat", "47", "3290", "Diest"],
  [42, "Els", "Peeters", "1979-04-17", "nl", "Lindenlaan", "8", "2440", "Geel"],
  [43, "Bart", "Wouters", "1976-09-30", "nl", "Lindenlaan", "8", "2440", "Geel"],
  [44, "Jozef", "Peeters", "1947-01-23", "nl", "Kerkstraat", "12/2", "2440", "Geel"],
  [45, "Kristof", "Peeters", "1983-07-08", "nl", "Dorpsstraat", "101", "3920", "Lommel"],
  [46, "Pieter", "Lambrecht", "1971-12-11", "nl", "Beekstraat", "5", "9230", "Wetteren"],
  [47, "Hilde", "Lambrecht", "1974-03-28", "nl", "Beekstraat", "7", "9230", "Wetteren"],
  [48, "Rudy", "Verstraete", "1955-06-19", "nl", "Stationsstraat", "64", "8800", "Roeselare"],
  [49, "Sofie", "Nijs", "", "nl", "", "", "", ""],
  [50, "Tom", "Vermeersch", "1994-08-14", "nl", "Nieuwstraat", "22", "9700", "Oudenaarde"],
  [51, "Amélie", "Delvaux", "1981-05-05", "nl", "Vaartstraat", "90", "3000", "Leuven"],
  [52, "Koen", "Smets", "1978-10-21", "nl", "Tiensestraat", "133/201", "3000", "Leuven"],
  [53, "Anna", "Somers", "1951-02-09", "nl", "Kasteelstraat", "3", "2800", "Mechelen"],
  [54, "Luc", "Somers", "1977-02-27", "nl", "Schoolstraat", "18", "2800", "Mechelen"],
  [55, "Greet", "Somers", "1980-12-31", "nl", "Parklaan", "29", "1850", "Grimbergen"],
  [56, "Marleen", "De Ridder", "1969-07-16", "nl", "Veldstraat", "11", "9000", "Gent"],
  [57, "Dirk", "Aerts", "1963-03-03", "nl", "Hoogstraat", "40", "3500", "Hasselt"],
  [58, "Fatima", "Bouazza", "1985-09-12", "nl", "Zandstraat", "6", "3500", "Hasselt"],
  [59, "Joris", "Claeys", "1990-01-15", "nl", "Bosstraat", "77", "3600", "Genk"],
  [60, "Claire", "Dupont", "1972-11-24", "fr", "Rue de l'Église", "15", "5000", "Namur"],
  [61, "Michel", "Dupont", "1970-04-02", "fr", "Rue de l'Église", "15", "5000", "Namur"],
  [62, "Jürgen", "Kessler", "1968-08-29", "de", "Aachener Straße", "120", "4700", "Eupen"],
];
