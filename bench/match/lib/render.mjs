// How one company looks as a reference in a package, and as a dossier in the host app.
// Every distortion has a name; a dossier carries the names of those that were done to it.

import { FORMS, stripDiacritics } from "./text.mjs";

const at = (language) => (language === "nl" ? 0 : 1);
const dotted = (number) => `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
const dots = (form) => [...form.toUpperCase()].join(".") + ".";
const short = (code, language, former) => (FORMS[code] ? FORMS[code][at(language) + (former ? 2 : 0)] : "");

const STREET_SHORT = [
  [/straat\b/i, "str."],
  [/steenweg\b/i, "stwg"],
  [/laan\b/i, "ln"],
  [/plein\b/i, "pln"],
  [/\bavenue\b/i, "Av."],
  [/\bboulevard\b/i, "Bd"],
  [/\bchaussée\b/i, "Ch."],
  [/\bplace\b/i, "Pl."],
  [/\brue\b/i, "R."],
  [/\bsint-/i, "St.-"],
  [/\bsaint-/i, "St-"],
];
const WORD_SHORT = [
  ["Algemene Bouwwerken", "Alg. Bouww."],
  ["Entreprise générale", "Entr. gén."],
  ["Verzekeringen", "Verz."],
  ["Assurances", "Ass."],
  ["Transport", "Transp."],
  ["Bouwbedrijf", "Bouwbedr."],
  ["Koninklijke", "Kon."],
  ["Gemeente", "Gem."],
  ["Consulting", "Cons."],
  ["International", "Intl"],
  ["Management", "Mgmt"],
  ["Engineering", "Eng."],
  ["Logistics", "Log."],
  ["Services", "Serv."],
  ["Holding", "Hold."],
  ["Boulangerie", "Boul."],
  ["Pharmacie", "Pharm."],
  ["Apotheek", "Apoth."],
  ["Sint", "St."],
  ["Saint", "St"],
  ["Architectenbureau", "Arch.bur."],
  ["Établissements", "Éts"],
];
const NEIGHBOURS = {
  a: "qzs",
  b: "vn",
  c: "xv",
  d: "sf",
  e: "rz",
  f: "dg",
  g: "fh",
  h: "gj",
  i: "uo",
  j: "hk",
  k: "jl",
  l: "km",
  m: "ln",
  n: "bm",
  o: "ip",
  p: "o",
  q: "a",
  r: "et",
  s: "qd",
  t: "ry",
  u: "yi",
  v: "cb",
  w: "x",
  x: "wc",
  y: "tu",
  z: "ae",
};

export function streetLine(address, language, abbreviate) {
  let street = address.street[at(language)];
  if (abbreviate)
    for (const [long, brief] of STREET_SHORT)
      if (long.test(street)) {
        street = street.replace(long, brief);
        break;
      }
  return street;
}

export function asReference(company, externalId, random) {
  const { chance, pick } = random;
  const language = chance(0.9) ? company.language : pick(["nl", "fr"]);
  const former = chance(0.12);
  const form = short(company.form, company.language, former);
  const style = form ? random.weighted({ bare: 45, behind: 40, front: 8, dotted: 5 }) : "bare";
  let name = {
    bare: company.core,
    behind: `${company.core} ${form}`,
    front: `${form} ${company.core}`,
    dotted: `${company.core} ${dots(form)}`,
  }[style];
  if (chance(0.2)) name = (chance(0.5) ? stripDiacritics(name) : name).toUpperCase();
  const { address } = company;
  const inline = address?.box && chance(0.4);
  return {
    externalId,
    name,
    legalForm: form && (style === "bare" ? chance(0.8) : chance(0.55)) ? form : "",
    enterpriseNumber: chance(0.93)
      ? chance(0.5)
        ? dotted(company.number)
        : chance(0.5)
          ? company.number
          : `BE ${dotted(company.number)}`
      : "",
    tradeName: company.tradeName && chance(0.65) ? company.tradeName : "",
    address:
      address && chance(0.97)
        ? {
            street: streetLine(address, language, chance(0.08)),
            houseNumber: inline
              ? `${address.houseNumber}${pick([" bus ", "/", " b"])}${address.box}`
              : address.houseNumber,
            box: inline ? "" : address.box,
            postalCode: address.postalCode,
            municipality: address.municipality[at(language)],
          }
        : null,
  };
}

export function typo(text, random) {
  const places = [...text.matchAll(/\p{L}{4,}/gu)];
  if (!places.length) return text;
  const word = random.pick(places);
  const i = word.index + 1 + random.int(word[0].length - 1);
  const char = text[i];
  switch (random.int(4)) {
    case 0:
      return text.slice(0, i) + text.slice(i + 1);
    case 1:
      return text.slice(0, i) + char + text.slice(i);
    case 2:
      return i + 1 < word.index + word[0].length && text[i + 1] !== char
        ? text.slice(0, i) + text[i + 1] + char + text.slice(i + 2)
        : text.slice(0, i) + text.slice(i + 1);
    default:
      return text.slice(0, i) + random.pick(NEIGHBOURS[char.toLowerCase()] ?? "e") + text.slice(i + 1);
  }
}

const mistype = (dossier, random, times) => {
  const before = dossier.name;
  for (let i = 0; i < times; i++) dossier.name = typo(dossier.name, random);
  return dossier.name !== before;
};

const swapForm = (dossier, company, form, where) => {
  dossier.name = where === "front" ? `${form} ${company.core}` : `${company.core} ${form}`;
  dossier.legalForm = "";
};

/** Name of a distortion → what it does; it answers false where it does not apply to this company. */
export const DISTORTIONS = {
  "form-absent": (d, c) => c.form !== "" && ((d.name = c.core), (d.legalForm = ""), true),
  "form-former": (d, c) => /^(BV|CV|COMMV)$/.test(c.form) && (swapForm(d, c, short(c.form, c.language, true)), true),
  "form-front": (d, c, r) => c.form !== "" && (swapForm(d, c, short(c.form, c.language, r.chance(0.3)), "front"), true),
  "form-dots": (d, c, r) =>
    c.form !== "" &&
    (swapForm(d, c, dots(short(c.form, c.language, r.chance(0.4))), r.chance(0.4) ? "front" : "behind"), true),
  "form-language": (d, c, r) =>
    c.form !== "" && (swapForm(d, c, short(c.form, c.language === "nl" ? "fr" : "nl", r.chance(0.3))), true),
  "form-field-only": (d, c) => c.form !== "" && ((d.name = c.core), (d.legalForm = short(c.form, c.language)), true),
  diacritics: (d) => stripDiacritics(d.name) !== d.name && ((d.name = stripDiacritics(d.name)), true),
  ampersand: (d, c, r) =>
    / (&|en|et) /.test(d.name) &&
    ((d.name = d.name.replace(/ (&|en|et) /, ` ${r.pick(["&", "en", "et", "+"])} `)), true),
  "word-order": (d, c, r) => {
    const parts = c.core.split(" ");
    if (parts.length < 2) return false;
    d.name = d.name.replace(
      c.core,
      r.chance(0.5) ? [parts.at(-1), ...parts.slice(0, -1)].join(" ") : parts.slice(1).join(" ") + ", " + parts[0],
    );
    return true;
  },
  abbreviation: (d) => {
    const hit = WORD_SHORT.find(([long]) => d.name.includes(long));
    return Boolean(hit) && ((d.name = d.name.replace(hit[0], hit[1])), true);
  },
  initials: (d, c) => {
    if (/\b(\p{Lu}\.){2,}|\b\p{Lu}{3,4} /u.test(c.core))
      return ((d.name = d.name.replace(/\b(\p{Lu}\.){2,}/u, (run) => run.replaceAll(".", ""))), true);
    const parts = c.core.split(" ");
    if (parts.length !== 2 || !/^\p{Lu}\p{Ll}+$/u.test(parts[0])) return false;
    d.name = d.name.replace(parts[0], parts[0][0] + ".");
    return true;
  },
  "typo-1": (d, c, r) => mistype(d, r, 1),
  "typo-2": (d, c, r) => mistype(d, r, 2),
  "upper-case": (d) => ((d.name = d.name.toUpperCase()), true),
  "client-code": (d, c, r) => (
    (d.name = r.chance(0.5) ? `${1000 + r.int(9000)} ${d.name}` : `${d.name} (${2015 + r.int(11)})`),
    true
  ),
  "trade-name": (d, c) => c.tradeName !== "" && ((d.name = c.tradeName), (d.tradeName = ""), true),
  "trade-and-name": (d, c) => c.tradeName !== "" && ((d.name = `${c.tradeName} - ${d.name}`), true),
  moved: (d, c, r, world) =>
    Boolean(d.address) && ((d.address = plainAddress(world.company().address, c.language)), true),
  "street-short": (d, c) =>
    Boolean(d.address) &&
    streetLine(c.address, c.language, true) !== d.address.street &&
    ((d.address.street = streetLine(c.address, c.language, true)), true),
  "address-language": (d, c) =>
    Boolean(d.address) &&
    c.region === "B" &&
    ((d.address = { ...d.address, ...plainAddress(c.address, c.language === "nl" ? "fr" : "nl") }), true),
  "house-range": (d, c, r) =>
    Boolean(d.address) &&
    ((d.address.houseNumber = /-/.test(d.address.houseNumber)
      ? d.address.houseNumber.split("-")[0]
      : `${d.address.houseNumber}-${(parseInt(d.address.houseNumber) || 1) + 2 + 2 * r.int(3)}`),
    true),
  "box-inline": (d, c, r) =>
    Boolean(d.address?.box) &&
    ((d.address.houseNumber += r.pick([" bus ", "/", " bte ", " b."]) + d.address.box), (d.address.box = ""), true),
  "number-excel": (d, c) => c.number[0] === "0" && ((d.enterpriseNumber = c.number.slice(1)), true),
  "number-vat": (d, c, r) => (
    (d.enterpriseNumber = r.pick([
      `BE${c.number}`,
      `BE ${dotted(c.number)}`,
      `BTW BE ${dotted(c.number)}`,
      `TVA ${dotted(c.number)}`,
    ])),
    true
  ),
  "number-typo": (d, c, r) => {
    const i = 3 + r.int(6);
    d.enterpriseNumber = dotted(
      c.number.slice(0, i) + ((Number(c.number[i]) + 1 + r.int(8)) % 10) + c.number.slice(i + 1),
    );
    return true;
  },
};

const plainAddress = (address, language) =>
  address && {
    street: streetLine(address, language),
    houseNumber: address.houseNumber,
    box: address.box,
    postalCode: address.postalCode,
    municipality: address.municipality[at(language)],
  };

/** The dossier as a tidy user would have made it; distortions come on top. */
export function asDossier(company, random, { withNumber }) {
  const form = short(company.form, company.language);
  const behind = form && random.chance(0.6);
  return {
    name: behind ? `${company.core} ${form}` : company.core,
    legalForm: form && random.chance(0.4) ? form : "",
    enterpriseNumber: withNumber ? dotted(company.number) : "",
    tradeName: company.tradeName && random.chance(0.3) ? company.tradeName : "",
    address: company.address && random.chance(0.75) ? plainAddress(company.address, company.language) : null,
  };
}
