// What else clerks, exports and scanners do to a name, beyond the kinds of render.mjs. For learning: what is judged on has kinds of its own.

const NOTES_BEFORE = ["Dossier", "Klant", "Client", "KL", "Dos.", "***", "zz", "NIEUW", "Fa.", "Firma"];
const NOTES_BEHIND = [
  "- dossier",
  "(oud)",
  "(nieuw)",
  "- stopgezet",
  "- jaarrekening",
  "(ancien)",
  "- nouveau",
  "- TVA",
  "- BTW",
  "/ ISOC",
  "(archief)",
  "- groep 2",
  "*",
  "- in vereffening",
  "(en liquidation)",
  "- kopie",
  "- test",
  "- boekhouding",
  "- comptabilité",
  "- aangifte",
  "(hoofdzetel)",
  "- filiaal",
  "(siège)",
  "- 31/12",
  "- actief",
  "- slapend",
];
const SOUNDS = [
  ["ij", "y"],
  ["y", "ij"],
  ["ck", "k"],
  ["k", "c"],
  ["c", "k"],
  ["ae", "aa"],
  ["aa", "ae"],
  ["x", "ks"],
  ["ph", "f"],
  ["s", "z"],
  ["z", "s"],
  ["ou", "au"],
  ["oe", "u"],
  ["th", "t"],
  ["ue", "uu"],
  ["gh", "g"],
  ["qu", "kw"],
  ["eau", "o"],
  ["é", "ee"],
  ["w", "v"],
  ["dt", "t"],
];
const LOOKS = [
  ["O", "0"],
  ["o", "0"],
  ["l", "1"],
  ["I", "1"],
  ["i", "l"],
  ["rn", "m"],
  ["m", "rn"],
  ["S", "5"],
  ["B", "8"],
  ["e", "c"],
];
const misread = (text) => Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

const swapOne = (text, pairs, random) => {
  const fits = pairs.filter(([from]) => text.includes(from, 1));
  if (fits.length === 0) return text;
  const [from, to] = random.pick(fits);
  const at = text.indexOf(from, 1);
  return text.slice(0, at) + to + text.slice(at + from.length);
};
const set = (d, name) => name !== d.name && name.trim() !== "" && ((d.name = name), true);

export const MORE = {
  truncated: (d, c, r) =>
    d.name.length > 14 && set(d, d.name.slice(0, Math.max(9, Math.min(d.name.length - 2, 10 + r.int(20)))).trimEnd()),
  "town-behind": (d, c, r) =>
    Boolean(c.address) &&
    set(
      d,
      r.chance(0.4)
        ? `${d.name} (${c.address.municipality[c.language === "nl" ? 0 : 1]})`
        : `${d.name} ${r.chance(0.3) ? "- " : ""}${c.address.municipality[c.language === "nl" ? 0 : 1]}`,
    ),
  "words-joined": (d, c, r) => {
    const gaps = [...d.name.matchAll(/(?<=\p{L}{2})[ -](?=\p{L}{2})/gu)];
    if (gaps.length === 0) return false;
    const { index } = r.pick(gaps);
    return set(d, d.name.slice(0, index) + (r.chance(0.7) ? d.name.slice(index + 1) : `-${d.name.slice(index + 1)}`));
  },
  "word-split": (d, c, r) => {
    const long = [...d.name.matchAll(/\p{L}{7,}/gu)];
    if (long.length === 0) return false;
    const word = r.pick(long);
    const at = word.index + 3 + r.int(word[0].length - 5);
    return set(d, `${d.name.slice(0, at)}${r.chance(0.8) ? " " : "-"}${d.name.slice(at)}`);
  },
  "note-before": (d, c, r) =>
    set(d, `${r.pick(NOTES_BEFORE)}${r.chance(0.3) ? ` ${1 + r.int(999)}` : ""}${r.chance(0.3) ? " -" : ""} ${d.name}`),
  "note-behind": (d, c, r) => set(d, `${d.name} ${r.pick(NOTES_BEHIND)}${r.chance(0.2) ? ` ${2012 + r.int(14)}` : ""}`),
  "code-other": (d, c, r) =>
    set(
      d,
      r.pick([
        () => `${1 + r.int(999)} - ${d.name}`,
        () => `${d.name} #${1 + r.int(99999)}`,
        () => `${"ABCDEFGHK"[r.int(9)]}${100 + r.int(900)} ${d.name}`,
        () => `${d.name} ${2010 + r.int(16)}-${2011 + r.int(15)}`,
        () => `[${10000 + r.int(89999)}] ${d.name}`,
        () => `${d.name} FY${15 + r.int(11)}`,
        () => `${d.name} - ${1 + r.int(12)}/${2015 + r.int(11)}`,
      ])(),
    ),
  sounds: (d, c, r) => set(d, swapOne(d.name, SOUNDS, r)),
  looks: (d, c, r) => set(d, swapOne(d.name, LOOKS, r)),
  misread: (d) => /[^\x20-\x7e]/.test(d.name) && set(d, misread(d.name)),
  "word-left-out": (d, c, r) => {
    const parts = c.core.split(" ");
    if (parts.length < 3) return false;
    parts.splice(r.int(parts.length), 1);
    return set(d, parts.join(" "));
  },
  contact: (d, c, r, world) =>
    set(d, `${d.name} ${r.pick(["t.a.v.", "p/a", "c/o", "attn.", "-", "/"])} ${world.person(c.language)}`),
  "form-twice": (d, c, r) =>
    c.form !== "" && set(d, `${d.name} ${r.pick(["BV", "BVBA", "SRL", "SPRL", "NV", "SA", "VZW", "ASBL"])}`),
  "form-written-out": (d, c) => {
    const long = {
      BV: ["Besloten Vennootschap", "Société à responsabilité limitée"],
      NV: ["Naamloze Vennootschap", "Société Anonyme"],
      VZW: ["Vereniging zonder winstoogmerk", "Association sans but lucratif"],
      VOF: ["Vennootschap onder firma", "Société en nom collectif"],
      COMMV: ["Commanditaire vennootschap", "Société en commandite"],
      CV: ["Coöperatieve vennootschap", "Société coopérative"],
    }[c.form];
    return long !== undefined && set(d, `${c.core} ${long[c.language === "nl" ? 0 : 1]}`);
  },
  "number-in-name": (d, c) => set(d, `${d.name} ${c.number.slice(0, 4)}.${c.number.slice(4, 7)}.${c.number.slice(7)}`),
  hyphens: (d, c, r) =>
    / /.test(c.core) && set(d, d.name.replace(c.core, c.core.replaceAll(" ", r.pick(["-", ".", "_", "/", " - "])))),
  "said-twice": (d, c) => set(d, `${c.core} / ${d.name}`),
  "first-name-added": (d, c, r, world) => c.common && set(d, `${d.name} ${world.firstName(c.language)}`),
  short: (d, c) => {
    const parts = c.core.split(" ");
    const at = parts.findIndex((word) => word.length > 6);
    if (at === -1 || parts.length < 2) return false;
    parts[at] = `${parts[at].slice(0, 4)}.`;
    return set(d, d.name.replace(c.core, parts.join(" ")));
  },
};
