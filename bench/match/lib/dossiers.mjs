// Labelled dossiers: which reference is right, whether any can be known to be, and what was distorted.

import { asDossier, DISTORTIONS } from "./render.mjs";
import { nameWords } from "./text.mjs";

const NUMBER = /^number-/;
const ABSENT = [
  "absent-plain",
  "absent-sister",
  "absent-namesake",
  "absent-family",
  "absent-street",
  "absent-near-number",
];

/**
 * @param listed   companies that have a reference, each with `externalId` and the `reference` as listed
 * @param unlisted sisters of listed companies whose own reference was left out
 */
export function makeDossiers({ world, listed, unlisted, count, distortions = DISTORTIONS }) {
  const { random } = world;
  const { pick, chance, int } = random;
  const kinds = [
    ...Object.keys(distortions),
    "clean",
    "clean",
    "sister-listed",
    "sister-listed",
    "namesake-listed",
    "number-of-sister",
  ];
  const groups = groupBy(
    listed.filter((c) => c.family),
    (c) => c.family,
  );
  const sisters = listed.filter((c) => c.family && groups.get(c.family).length > 1);
  const bySameName = groupBy(listed, (c) => nameKey(c.core));
  const starts = new Map([...listed, ...unlisted].map((c) => [c, nameWords(c.core).join(" ")]));
  const byInitial = groupBy(listed, (c) => initialKey(c.core));
  const namesakes = listed.filter((c) => bySameName.get(nameKey(c.core)).length > 1);
  const dossiers = [];

  while (dossiers.length < count) {
    const absent = dossiers.length % 5 === 4;
    const turn = kinds[dossiers.length % kinds.length];
    // A dossier with its sister's number is rare in life: half as frequent here as any other kind.
    const present = turn === "number-of-sister" && chance(0.5) ? "clean" : turn;
    const kind = absent ? ABSENT[Math.floor(dossiers.length / 5) % ABSENT.length] : present;
    const made = absent ? absentDossier(kind) : presentDossier(kind);
    if (made) dossiers.push({ id: `d${dossiers.length + 1}`, ...made });
    else if (!absent) kinds.push(kinds.splice(dossiers.length % kinds.length, 1)[0]);
  }
  return dossiers;

  function presentDossier(kind) {
    for (let attempt = 0; attempt < 60; attempt++) {
      const pool =
        kind === "namesake-listed"
          ? namesakes
          : /sister/.test(kind)
            ? sisters
            : chance(0.5)
              ? listed.filter((c) => c.real)
              : listed;
      const company = pick(pool);
      const withNumber = NUMBER.test(kind) || chance(0.45);
      const dossier = asDossier(company, random, { withNumber });
      const classes = [kind];
      if (kind === "number-of-sister") {
        if (!company.reference.enterpriseNumber) continue;
        dossier.enterpriseNumber = pick(groups.get(company.family).filter((c) => c !== company)).number;
        return finish(dossier, company, classes, { expect: "none" });
      }
      if (distortions[kind] && !distortions[kind](dossier, company, random, world)) continue;
      if (kind !== "clean") addNoise(dossier, company, classes);
      return finish(dossier, company, classes, { expect: "match" });
    }
    return null;
  }

  function absentDossier(kind) {
    const near = pick(listed);
    let company;
    if (kind === "absent-sister") company = pick(unlisted);
    else if (kind === "absent-namesake")
      company = world.company({ core: pick(listed.filter((c) => c.common)).core, common: true });
    else if (kind === "absent-family") {
      const common = pick(listed.filter((c) => c.common && !/ (Zonen|Fils)$/.test(c.core)));
      company = world.company({ core: `${common.core.split(" ").at(-1)} ${world.coin()}`, common: false });
    } else if (kind === "absent-street") company = world.company({ address: near.address ?? undefined });
    else company = world.company();
    const dossier = asDossier(company, random, { withNumber: kind !== "absent-near-number" && chance(0.45) });
    if (kind === "absent-near-number") dossier.enterpriseNumber = world.company({ near: near.number }).number;
    const classes = [kind];
    addNoise(dossier, company, classes);
    return finish(dossier, company, classes, { expect: "none", absent: true });
  }

  function addNoise(dossier, company, classes) {
    const names = Object.keys(distortions).filter(
      (name) => !NUMBER.test(name) && name !== "moved" && name !== "trade-name" && !name.startsWith("form-"),
    );
    for (let extra = chance(0.35) ? 1 + int(2) : 0; extra > 0; extra--) {
      const name = pick(names);
      if (!classes.includes(name) && distortions[name](dossier, company, random, world)) classes.push(name);
    }
  }

  /** A dossier is decidable when what it says singles out the right answer among the listed references. */
  function finish(dossier, company, classes, { expect, absent = false }) {
    classes.push(dossier.enterpriseNumber ? "with-number" : "without-number", company.real ? "real" : "synthetic");
    const reference = absent ? null : company.reference;
    const numberHelps =
      !absent &&
      dossier.enterpriseNumber &&
      !classes.includes("number-typo") &&
      !classes.includes("number-of-sister") &&
      reference.enterpriseNumber;
    const alike = [...(bySameName.get(nameKey(company.core)) ?? []), ...(bySameName.get(nameKey(dossier.name)) ?? [])];
    if (classes.includes("initials")) alike.push(...(byInitial.get(initialKey(company.core)) ?? []));
    // Only the beginning of a name is said: whoever begins so may be meant.
    if (nameKey(dossier.name) !== nameKey(company.core)) {
      const start = nameWords(dossier.name).join(" ");
      if (starts.get(company)?.startsWith(start)) alike.push(...listed.filter((c) => starts.get(c).startsWith(start)));
    }
    const others = [...new Set(alike)].filter((c) => c !== company);
    const sameSpot = (c) =>
      dossier.address && c.reference.address && c.reference.address.postalCode === dossier.address.postalCode;
    let decidable = true;
    if (expect === "match" && !numberHelps) {
      if (others.length && !(sameSpot(company) && !others.some(sameSpot))) decidable = false;
      // A name that many bear proves nothing alone: a namesake that is no client looks just the same.
      if (company.common && !sameSpot(company)) decidable = false;
      // An unknown name at a known address is what a neighbour in the same building looks like, too.
      if (classes.includes("trade-name") && !reference.tradeName) decidable = false;
    }
    if (absent) {
      const denied = (c) =>
        (dossier.enterpriseNumber && c.reference.enterpriseNumber) ||
        (dossier.address && c.reference.address && !sameSpot(c));
      if (others.some((c) => !denied(c))) decidable = false;
    }
    return { dossier, expect, truth: absent ? null : company.externalId, decidable, classes };
  }
}

const initialKey = (name) =>
  nameWords(name)
    .map((word, i) => (i ? word : word[0]))
    .join(" ");
const nameKey = (name) => nameWords(name).sort().join(" ");

function groupBy(list, key) {
  const map = new Map();
  for (const item of list) map.set(key(item), [...(map.get(key(item)) ?? []), item]);
  return map;
}
