import type { BulkMessages } from "../bulk-messages.ts";
import { pluralOf } from "../plural.ts";

const plural = pluralOf("nl");
const dossiers = (count: number): string => `${count} ${plural(count, { one: "dossier", other: "dossiers" })}`;

export const bulk: BulkMessages = {
  heading: "Dossiers koppelen",
  meaning: ({ source }) =>
    `Elk dossier zonder koppeling, met de klant van ${source} die er het best bij past. Er wordt niets gekoppeld voor u bevestigt.`,
  notOffered: "In deze toepassing worden dossiers één voor één gekoppeld.",
  noConnection: "Uw kantoor heeft nog geen verbinding die werkt. Maak eerst een verbinding.",
  loading: {
    dossiers: ({ count }) => `Dossiers worden gelezen: ${count}`,
    references: ({ count, source }) => `Klanten van ${source} worden gelezen: ${count}`,
    index: ({ count }) => `Klanten worden vergeleken: ${count}`,
  },
  suggesting: ({ done, total }) => `Voorstellen voor ${done} van ${dossiers(total)}`,
  sections: {
    trouble: "Lukte niet",
    clash: "Botsing",
    certain: "Zeker",
    likely: "Na te kijken",
    none: "Geen voorstel",
    waiting: "In afwachting",
    linked: "Gekoppeld",
    "none-fits": "Geen past",
    "decided-before": "Al eerder beslist",
  },
  sectionMeaning: {
    trouble: "Deze dossiers werden niet gekoppeld. Bij elk staat waarom.",
    clash: "Meer dan één dossier wil dezelfde klant. Kies er één; de andere blijven staan.",
    certain: "Hier is geen twijfel. Ze zijn aangevinkt; neem weg wat u niet wilt.",
    likely: "Hier is een waarschijnlijke klant. Bekijk ze één voor één.",
    none: "Hier past niets goed genoeg. Zoek zelf, of zeg dat geen klant past.",
    waiting: "Voor deze dossiers wordt nog gezocht.",
    linked: "Deze dossiers zijn gekoppeld.",
    "none-fits": "Hiervan is gezegd dat geen klant past. Ze worden niet meer voorgesteld.",
    "decided-before": "Hierover besliste al iemand. Ze worden nooit vanzelf aangevinkt.",
  },
  show: "Toon",
  filter: "Zoek in de dossiers",
  nothingHere: "Hier staat niets meer.",
  nothingFound: ({ text }) => `Geen dossier gevonden voor "${text}".`,
  list: "Dossiers met hun voorstel",
  keys: "Pijltjes: vorige of volgende · spatie: aan- of uitvinken · Enter: andere mogelijkheden",
  tick: ({ dossier, reference }) => `${dossier} koppelen aan ${reference}`,
  tickAll: ({ count }) => `Alle ${count} zekere aanvinken`,
  tickNone: ({ dossier }) => `${dossier}: nog geen klant gekozen`,
  noCandidate: "Geen voorstel",
  open: ({ dossier }) => `Mogelijkheden voor ${dossier}`,
  openShort: "Mogelijkheden",
  candidates: "Mogelijke klanten",
  choose: "Kies deze",
  chosen: "Gekozen",
  notThis: "Niet deze",
  search: "Zoek zelf een klant",
  noneFits: "Geen klant past",
  saidNoneFits: "Geen klant past",
  decidedBefore: "Al eerder beslist",
  wantedToo: ({ dossiers: others, count }) =>
    `Ook ${plural(count, { one: "dossier", other: "dossiers" })} ${others} ${plural(count, { one: "wil", other: "willen" })} deze klant`,
  linking: "Wordt gekoppeld",
  linked: "Gekoppeld",
  undone: "Teruggedraaid",
  confirm: "Toch koppelen",
  link: ({ count }) => `${dossiers(count)} koppelen`,
  linkingProgress: ({ done, total }) => `${done} van ${dossiers(total)} gekoppeld`,
  undoingProgress: ({ done, total }) => `${done} van ${dossiers(total)} teruggedraaid`,
  stop: "Stoppen",
  stopping: "Wat bezig is, wordt afgewerkt",
  stopped: ({ done, total }) => `Gestopt na ${done} van ${dossiers(total)}`,
  goOn: "Verdergaan",
  allLinked: ({ count, left }) =>
    left === 0 ? `${dossiers(count)} gekoppeld` : `${dossiers(count)} gekoppeld, ${left} niet: zie Lukte niet`,
  undo: "Alles ongedaan maken",
  allUndone: ({ left }) =>
    left === 0
      ? "Alles is teruggedraaid, ook de namen."
      : `Alles is teruggedraaid, behalve ${dossiers(left)} die intussen opnieuw gekoppeld ${plural(left, { one: "werd", other: "werden" })}.`,
  export: "Overzicht downloaden",
  exportName: "koppelingen",
  more: ({ count }) => `Nog ${count} tonen`,
  again: "Opnieuw lezen",
};
