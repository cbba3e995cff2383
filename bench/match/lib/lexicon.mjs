// The name parts of the project's own sets: from @faker-js/faker and from facts, so that they can be made anywhere.
import { allLocales } from "@faker-js/faker";
import { NAMES, SEATS } from "../facts/places.mjs";
import { createRandom } from "./random.mjs";

const texts = (value) =>
  Array.isArray(value)
    ? value.map(String)
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(texts)
      : [];
const person = (names, part) =>
  [...new Set(names.flatMap((name) => texts(allLocales[name].person[part])))].filter((name) =>
    /^\p{L}[\p{L}' -]+$/u.test(name),
  );

const STEMS =
  "Kerk Molen Station School Nieuw Oude Linden Eiken Veld Bos Brugge Gent Antwerp Markt Kapel Kasteel Park Dorps Hoog Lang Kort Haven Zand Berg Dal Beek Water Vis Koren Bakker Smid Klooster Abdij Toren Vijver Weide Heide Rozen Tulp Wilgen Populieren Beuken Kastanje Koning Leopold Albert Astrid Boudewijn Elisabeth Sint-Jans Sint-Pieters Sint-Martinus Gasthuis Zuid Noord Oost West Vaart Kanaal Industrie Nijverheids Ambachten Handels Vrijheids Vredes Groen Zonne Meiboom Lelie Klaver Hazelaars Merel Vink Zwaluw Leeuwerik Reiger Zwanen Wolven Hert Vossen".split(
    " ",
  );
const KINDS = ["straat", "straat", "straat", "laan", "laan", "weg", "steenweg", "plein", "dreef"];
const BILINGUAL = [
  ["Rue de l'Église", "Kerkstraat"],
  ["Rue du Moulin", "Molenstraat"],
  ["Rue de la Station", "Stationsstraat"],
  ["Avenue Louise", "Louizalaan"],
  ["Rue de la Loi", "Wetstraat"],
  ["Chaussée de Wavre", "Waversesteenweg"],
  ["Chaussée de Gand", "Gentsesteenweg"],
  ["Chaussée de Louvain", "Leuvensesteenweg"],
  ["Chaussée de Mons", "Bergensesteenweg"],
  ["Boulevard Anspach", "Anspachlaan"],
  ["Avenue de Tervueren", "Tervurenlaan"],
  ["Rue Haute", "Hoogstraat"],
  ["Rue Neuve", "Nieuwstraat"],
  ["Rue des Bouchers", "Beenhouwersstraat"],
  ["Place du Marché", "Marktplein"],
  ["Avenue Albert", "Albertlaan"],
  ["Avenue Brugmann", "Brugmannlaan"],
  ["Rue Royale", "Koningsstraat"],
  ["Rue de Flandre", "Vlaamsesteenweg"],
  ["Quai au Foin", "Hooikaai"],
  ["Boulevard du Midi", "Zuidlaan"],
  ["Rue du Commerce", "Handelsstraat"],
  ["Rue de l'Industrie", "Nijverheidsstraat"],
  ["Avenue des Arts", "Kunstlaan"],
  ["Rue du Trône", "Troonstraat"],
  ["Chaussée d'Ixelles", "Elsensesteenweg"],
  ["Rue de la Paix", "Vredestraat"],
  ["Avenue des Tilleuls", "Lindenlaan"],
  ["Rue du Château", "Kasteelstraat"],
  ["Rue de l'École", "Schoolstraat"],
];
const BODIES = [
  "Gemeente",
  "Stad",
  "OCMW",
  "AGB",
  "PZ",
  "Politiezone",
  "Toerisme",
  "Zorgbedrijf",
  "Kerkfabriek Sint-Martinus",
  "Hulpverleningszone",
  "Commune de",
  "CPAS de",
  "Ville de",
  "Régie communale autonome de",
  "Centre culturel de",
  "Cultuurcentrum",
  "Bibliotheek",
  "Woonmaatschappij",
  "Jeugddienst",
  "Académie de",
  "Welzijnsvereniging",
  "Polder van",
  "Fabrique d'église Saint-Pierre de",
];
const WORDS_FR = [
  "Association",
  "Maison",
  "Centre",
  "Ligue",
  "Fédération",
  "Comité",
  "Atelier",
  "Théâtre",
  "Collectif",
  "Réseau",
  "Union",
  "Institut",
  "Espace",
  "Compagnie",
  "Service",
  "Groupe",
];
const OF_FR = [
  "Jeunes",
  "Quartiers",
  "Arts",
  "Femmes",
  "Santé mentale",
  "Animation",
  "Logement",
  "Musiques nouvelles",
  "Parents",
  "Culture",
  "Seniors",
  "Enfance",
  "Sports",
  "Solidarité",
  "Environnement",
  "Formation",
  "Danse",
  "Cinéma",
  "Patrimoine",
  "Commerçants",
  "Aide sociale",
  "Recherche",
  "Lecture",
  "Insertion",
];

/** Organisations like those of the public sector and of the clubs that live on it: names and addresses, invented. */
function organisations(random, municipalities, streets) {
  const rows = [];
  const places = [
    ...municipalities.map(([, nl, fr]) => [nl, fr]),
    ...NAMES.trim()
      .split(/\s+/)
      .map((name) => [name, name]),
  ];
  const seats = municipalities.filter(([, , , region]) => region === "B");
  const number = () => {
    const stem = 2_000_000 + random.int(5_000_000);
    return String(stem).padStart(8, "0") + String(97 - (stem % 97)).padStart(2, "0");
  };
  const seen = new Set();
  for (let i = 0; rows.length < 1000 && i < 9000; i += 1) {
    const dutch = random.chance(0.5);
    const [nl, fr] = random.pick(places);
    const body = random.pick(BODIES);
    const isFrench = /^[CVRAF]\S* (d|cult|comm)/.test(body);
    const name = dutch
      ? `${body} ${isFrench ? fr : nl}`
      : `${random.pick(WORDS_FR)} ${random.pick(["des", "pour les", "de la", "d'"])} ${random.pick(OF_FR)}${random.chance(0.4) ? ` ${random.pick(["de Bruxelles", "de Laeken", "du Midi", "Saint-Roch", "et Alentours", "en Ville", "Nord"])}` : ""}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const [postalCode, , town] = random.pick(seats);
    const known = random.chance(dutch ? 0.4 : 0.95);
    rows.push({
      number: number(),
      name,
      form: "",
      tradeName: "",
      street: known ? random.pick(streets)[0] : "",
      houseNumber: String(1 + random.int(200)),
      box: "",
      postalCode: known ? postalCode : "",
      municipality: known ? town : "",
      source: dutch ? "lblod" : "brussels",
    });
  }
  return rows;
}

/** What `generate` needs, in the shape of lexicon.json and real-organisations.tsv. */
export function ownInputs(seed = "own") {
  const random = createRandom(seed);
  const municipalities = SEATS.trim()
    .split("\n")
    .map((line) => line.split(" ").map((part) => part.replaceAll("_", " ")));
  const flemish = municipalities.filter(([, , , region]) => region === "V");
  const streetsNl = Array.from({ length: 2500 }, () => {
    const [postalCode, town] = random.pick(flemish);
    return [random.pick(STEMS) + random.pick(KINDS), postalCode, town];
  });
  const lexicon = {
    lastNamesNl: [...person(["nl_BE"], "last_name"), ...random.shuffle(person(["nl", "fr", "fr_BE"], "last_name"))],
    firstNamesNl: person(["nl_BE", "nl"], "first_name"),
    firstNamesFr: person(["fr_BE", "fr"], "first_name"),
    streetsNl,
    streetsBilingual: BILINGUAL,
    municipalities,
  };
  return { real: organisations(random, municipalities, BILINGUAL), lexicon };
}
