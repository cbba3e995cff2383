import { foldText } from "./fold.ts";
import { memo } from "./memo.ts";
import { STREET_WORDS, TRANSLATIONS } from "./street.data.ts";

interface Street {
  /** `germanic`: the kind of street stands behind the name (`Kerkstraat`); `french`: in front (`Rue de l'Église`). */
  readonly side: "germanic" | "french" | "none";
  readonly kind: string;
  /** The name without the kind of street and small words, written in one. */
  readonly name: string;
}

/** Kinds of street behind a name, Dutch and German, shortened or not, each with the French ones that it can be. */
const BEHIND: readonly (readonly [kind: string, word: RegExp, french: string])[] = [
  ["straat", /str(?:aat|asse)?$/, "rue"],
  ["laan", /(?:laan|ln|allee)$/, "avenue boulevard allee"],
  ["steenweg", /(?:steenw(?:e)?g|stn?we?g|stw)$/, "chaussee route"],
  ["plein", /(?:plein|pln?|platz|plaats)$/, "place square"],
  ["weg", /we?g$/, "chemin route rue"],
  ["kaai", /kaai$/, "quai"],
  ["lei", /lei$/, "avenue boulevard"],
  ["dreef", /dre?e?f$/, "dreve avenue"],
  ["square", /square$/, "square"],
];
/** Kinds of street in front of a French name. */
const IN_FRONT: readonly (readonly [kind: string, word: RegExp])[] = [
  ["rue", /^r(?:ue)? /],
  ["avenue", /^av(?:e|en|enue)? /],
  ["boulevard", /^b(?:oule?v?(?:ard)?|lv?d|vd|d) /],
  ["chaussee", /^ch(?:ausse|auss|ss|ee|e)?e? /],
  ["place", /^pl(?:ace)? /],
  ["square", /^sq(?:uare)? /],
  ["chemin", /^chem(?:in)? /],
  ["route", /^r(?:ou)?te /],
  ["quai", /^quai /],
  ["dreve", /^dreve /],
  ["allee", /^all(?:ee)? /],
];

const words = new Map<string, string>();
const pairs = new Set<string>();
const everyTwo = (text: string, use: (first: string, second: string) => void): void => {
  text.split(" ").forEach((second, index, all) => {
    if (index % 2 === 1) use(all[index - 1] ?? "", second);
  });
};
everyTwo(STREET_WORDS, (short, word) => words.set(short, word));
everyTwo(TRANSLATIONS, (dutch, french) => pairs.add(`${dutch} ${french}`));

const SMALL = /^(?:d[eu]?|des|l[ae]?|les)$/;

function join(name: string, isFrench: boolean): string {
  return name
    .split(" ")
    .filter((word) => !isFrench || !SMALL.test(word))
    .map((word) => words.get(word) ?? word)
    .join("")
    .replace(/^o(?:nze)?l(?:ieve)?v(?:rouwe?)?(?=$)/, "olv");
}

const readStreet = memo((text: string): Street => {
  const folded = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:p ?b|b ?p|boite postale|postfach|p ?o box)$/, "postbus")
    .replace(/^kon (?=astrid|elis|fab|paola|math|maria|louis)/, "koningin ")
    .replace(/^kon /, "koning ");
  for (const [kind, word] of IN_FRONT) {
    if (word.test(folded)) return { side: "french", kind, name: join(folded.replace(word, ""), true) };
  }
  for (const [kind, word] of BEHIND) {
    const name = folded.replace(word, "").trim();
    if (name !== folded && name !== "") return { side: "germanic", kind, name: join(name, false) };
  }
  return { side: "none", kind: "", name: join(folded, false) };
});

/** Whether a Dutch and a French name are one: the same proper name, without the Dutch ending, or a pair of the table. */
function isTranslation(dutch: Street, french: Street): boolean {
  const kinds = BEHIND.find(([kind]) => kind === dutch.kind)?.[2].split(" ") ?? [""];
  if (!kinds.includes(french.kind)) return false;
  return ["", "s", "e", "se", "en"].some((ending) => {
    if (!dutch.name.endsWith(ending)) return false;
    const name = dutch.name.slice(0, dutch.name.length - ending.length);
    return name === french.name || pairs.has(`${name} ${french.name}`);
  });
}

/** Whether two spellings are one street, also where one is Dutch and the other French. */
export function isSameStreet(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [readStreet(a), readStreet(b)];
  return (
    (x.kind === y.kind && x.name === y.name) ||
    (x.side !== "french" && isTranslation(x, y)) ||
    (y.side !== "french" && isTranslation(y, x))
  );
}

/** A key of a street; the Dutch and the French name of one street have two. */
export function streetKey(street: string): string {
  const { kind, name } = readStreet(street);
  return `${name}.${kind}`;
}
