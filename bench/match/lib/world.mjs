// Invents companies of a Belgian accounting firm: names, sisters, namesakes, numbers, forms and addresses.
// Nothing here is a real company; lexicon.json supplies real family names, streets and municipalities.

import { createRandom } from "./random.mjs";
import { TRADES, COMMON, THINGS, CLUBS, SAINTS, SYLLABLES, SISTERS, FORM_WEIGHTS } from "./world-words.mjs";

export function createWorld({ lexicon, seed }) {
  const random = createRandom(seed);
  const taken = new Set();
  const { pick, pickSkewed, chance, int } = random;
  const families = lexicon.lastNamesNl;
  const byRegion = { V: [], B: [], W: [] };
  for (const row of lexicon.municipalities) byRegion[row[3]].push(row);

  function enterpriseNumber(near) {
    for (;;) {
      const stem = near
        ? Number(near.slice(0, 8)) + 1 + int(40)
        : (chance(0.06) ? 10_000_000 : 2_000_000 + int(6_000_000)) + int(1_200_000);
      const number = String(stem).padStart(8, "0") + String(97 - (stem % 97)).padStart(2, "0");
      if (!taken.has(number) && number.length === 10) return (taken.add(number), number);
      near = undefined;
    }
  }

  function address(region) {
    const houseNumber = String(1 + Math.floor(400 * random.next() ** 2));
    const base = {
      houseNumber: chance(0.06)
        ? houseNumber + pick(["A", "B", "C"])
        : chance(0.05)
          ? `${houseNumber}-${Number(houseNumber) + 2 + 2 * int(3)}`
          : houseNumber,
      box: chance(0.14) ? String(1 + int(30)) : "",
    };
    if (region === "V" && chance(0.75)) {
      const [street, postalCode, town] = pick(lexicon.streetsNl);
      return { ...base, street: [street, street], postalCode, municipality: [town, town] };
    }
    const [postalCode, nl, fr] = region === "V" ? pickSkewed(byRegion.V) : pick(byRegion[region]);
    const [streetFr, streetNl] = pick(lexicon.streetsBilingual);
    const street = region === "B" ? [streetNl, streetFr] : region === "V" ? [streetNl, streetNl] : [streetFr, streetFr];
    return { ...base, street, postalCode, municipality: [nl, fr] };
  }

  const title = (word) => word[0].toUpperCase() + word.slice(1);
  const coin = () => title(Array.from({ length: 2 + int(3) }, () => pick(SYLLABLES)).join(""));
  const initials = () => Array.from({ length: 2 + int(3) }, () => String.fromCharCode(65 + int(26))).join("");

  /** A core name, and whether many companies could bear it (then the name alone proves little). */
  function coreName(language, place) {
    const firstNames = language === "nl" ? lexicon.firstNamesNl : lexicon.firstNamesFr;
    const family = pickSkewed(families);
    const and = language === "nl" ? pick(["en", "&"]) : pick(["et", "&"]);
    switch (
      random.weighted({
        coined: 15,
        coinedWord: 10,
        trade: 24,
        place: 3,
        person: 9,
        pair: 8,
        initials: 7,
        thing: 7,
        thingWord: 5,
        club: 5,
        familyWord: 7,
      })
    ) {
      case "coined":
        return [coin(), false];
      case "coinedWord":
        return [`${coin()} ${pick(COMMON)}`, false];
      case "trade":
        return [chance(0.8) ? `${pick(TRADES[language])} ${family}` : `${family} ${pick(TRADES[language])}`, true];
      case "place":
        return [`${pick(TRADES[language])} ${place}`, true];
      case "person":
        return [chance(0.7) ? `${pick(firstNames)} ${family}` : `${family} ${pick(firstNames)}`, true];
      case "pair":
        return [
          chance(0.7)
            ? `${family} ${and} ${pickSkewed(families)}`
            : `${family} ${and} ${language === "nl" ? "Zonen" : "Fils"}`,
          true,
        ];
      case "initials":
        return [
          chance(0.5) ? `${initials()} ${pick(COMMON)}` : `${initials().split("").join(".")}. ${pick(COMMON)}`,
          false,
        ];
      case "thing":
        return [`${language === "nl" ? "De" : "Le"} ${pick(THINGS[language])}`, true];
      case "thingWord":
        return [`${pick(COMMON)} ${pick(THINGS[language])}`, true];
      case "club":
        return [pick(CLUBS[language]) + (chance(0.5) ? pick(SAINTS) : place), true];
      default:
        return [`${family} ${pick(COMMON)}`, true];
    }
  }

  function company(overrides = {}) {
    const region = overrides.region ?? random.weighted({ V: 58, B: 17, W: 25 });
    const language = overrides.language ?? (region === "V" || (region === "B" && chance(0.3)) ? "nl" : "fr");
    const seat = overrides.address ?? address(region);
    const [core, common] = overrides.core
      ? [overrides.core, overrides.common ?? false]
      : coreName(language, seat.municipality[language === "nl" ? 0 : 1]);
    const isClub = /Harmoni|club|Vrienden|Amis|Jeugd|Jeunes|Toneel|Gezinsbond|Ligue|Cercle|Théâtre|Crèche|opvang/i.test(
      core,
    );
    return {
      core,
      common,
      region,
      language,
      address: seat,
      number: enterpriseNumber(overrides.near),
      form: overrides.form ?? (isClub ? "VZW" : random.weighted(FORM_WEIGHTS)),
      tradeName: chance(0.15)
        ? chance(0.5)
          ? coin()
          : `${language === "nl" ? "'t" : "Chez"} ${pick(THINGS[language])}`
        : "",
      family: overrides.family ?? "",
      real: false,
    };
  }

  /** Between one and four companies that belong together: alone, with sisters, or with a namesake elsewhere. */
  function household() {
    const first = company();
    const group = [first];
    if (chance(0.14)) {
      first.family = first.number;
      for (const word of random.shuffle(SISTERS).slice(0, 1 + int(3))) {
        const family = first.core.split(" ").find((part) => families.includes(part));
        const stem = family && chance(0.4) ? family : first.core;
        const core = word === "Immo" && chance(0.5) ? `Immo ${stem}` : `${stem} ${word}`;
        group.push(
          company({
            core,
            common: false,
            region: first.region,
            language: first.language,
            address: chance(0.6) ? first.address : undefined,
            near: chance(0.3) ? first.number : undefined,
            family: first.number,
            form: random.weighted({ BV: 7, NV: 3 }),
          }),
        );
      }
    } else if (first.common && chance(0.06)) {
      group.push(company({ core: first.core, common: true, language: first.language }));
    }
    return group;
  }

  /** A row of real-organisations.tsv as a company of this world. */
  function adopt(row) {
    taken.add(row.number);
    const form =
      { BV: "BV", SPRL: "BV", SRL: "BV", NV: "NV", SA: "NV", SCRL: "CV", SC: "CV", CV: "CV", CVBA: "CV" }[row.form] ??
      (row.form ? "VZW" : row.source === "lblod" ? "" : "VZW");
    const core = row.form
      ? row.name
          .replace(new RegExp(`\\b(eva-)?${row.form}\\b\\.?`, "i"), "")
          .replace(/^[\s,-]+|[\s,-]+$/g, "")
          .replace(/\s+/g, " ")
      : row.name;
    const seat = row.street
      ? {
          street: [row.street, row.street],
          houseNumber: row.houseNumber,
          box: row.box,
          postalCode: row.postalCode,
          municipality: [row.municipality, row.municipality],
        }
      : null;
    return {
      core,
      common: false,
      region: "R",
      language: row.source === "lblod" ? "nl" : "fr",
      address: seat,
      number: row.number,
      form,
      tradeName: row.tradeName,
      family: "",
      real: true,
    };
  }

  const firstName = (language) => pick(language === "nl" ? lexicon.firstNamesNl : lexicon.firstNamesFr);
  const person = (language) => `${firstName(language)} ${pickSkewed(families)}`;
  return { random, household, company, adopt, coin, firstName, person };
}
