import { foldText } from "./fold.ts";
import { memo } from "./memo.ts";
import { BILINGUAL_NAMES, STREET_WORDS } from "./street.data.ts";

interface Street {
  /** `germanic`: the kind of street is behind the name (`Kerkstraat`); `french`: in front (`Rue de l'Église`). */
  readonly side: "germanic" | "french" | "none";
  readonly kind: string;
  /** The name without the kind of street and small words, written in one. */
  readonly name: string;
}

/** Kinds of street behind a name, in Dutch and German, shortened or not. */
const BEHIND: readonly (readonly [string, RegExp])[] = [
  ["straat", /(?:straat|strasse|str)$/],
  ["laan", /(?:laan|ln|allee)$/],
  ["steenweg", /(?:steenweg|steenwg|stwg|stnwg|stw|stwg)$/],
  ["plein", /(?:plein|pln|platz|pl|plaats)$/],
  ["weg", /(?:weg|wg)$/],
  ["kaai", /kaai$/],
  ["lei", /lei$/],
  ["dreef", /(?:dreef|dr)$/],
  ["square", /square$/],
  ["boulevard", /boulevard$/],
];
/** Kinds of street in front of a name, in French. */
const IN_FRONT: readonly (readonly [string, RegExp])[] = [
  ["rue", /^(?:rue|r) /],
  ["avenue", /^(?:avenue|aven|ave|av) /],
  ["boulevard", /^(?:boulevard|boulev|boul|blvd|bld|bvd|bd|bl) /],
  ["chaussee", /^(?:chaussee|chauss|chss|chee|ch) /],
  ["place", /^(?:place|pl) /],
  ["square", /^(?:square|sq) /],
  ["chemin", /^(?:chemin|chem|che) /],
  ["route", /^(?:route|rte) /],
  ["quai", /^(?:quai|q) /],
  ["drève", /^dreve /],
  ["allée", /^(?:allee|all) /],
];
/** Which French kinds are the same street as a Dutch one. */
const PAIRS: Readonly<Record<string, RegExp>> = {
  straat: /^rue$/,
  laan: /^(?:avenue|boulevard|allée)$/,
  lei: /^(?:avenue|boulevard)$/,
  steenweg: /^(?:chaussee|route)$/,
  plein: /^(?:place|square)$/,
  weg: /^(?:chemin|route|rue)$/,
  kaai: /^quai$/,
  dreef: /^(?:drève|avenue)$/,
  square: /^square$/,
  boulevard: /^boulevard$/,
};

const words = new Map<string, string>();
STREET_WORDS.split(" ").forEach((word, index, all) => {
  if (index % 2 === 0) words.set(word, all[index + 1] ?? word);
});
const pairs = new Set(BILINGUAL_NAMES.split("/"));

const SMALL = /^(?:de|du|des|d|la|le|les|l|of|the)$/;

const join = (text: string, withoutSmall: boolean): string =>
  text
    .split(" ")
    .filter((word) => !withoutSmall || !SMALL.test(word))
    .map((word) => words.get(word) ?? word)
    .join("");

const readStreet = memo((text: string): Street => {
  const folded = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  for (const [kind, pattern] of IN_FRONT) {
    if (pattern.test(folded)) return { side: "french", kind, name: join(folded.replace(pattern, ""), true) };
  }
  for (const [kind, pattern] of BEHIND) {
    const name = folded.replace(pattern, "").trim();
    if (name !== folded && name !== "") return { side: "germanic", kind, name: join(name, false) };
  }
  return { side: "none", kind: "", name: join(folded, false) };
});

/** Whether a Dutch and a French name are one: the same proper name, or a pair of the table. */
function isTranslation(dutch: Street, french: Street): boolean {
  if (dutch.kind !== "" || french.kind !== "") {
    if (!PAIRS[dutch.kind]?.test(french.kind)) return false;
  }
  const stem = dutch.name.replace(/(?<=..)s?e?$/, "");
  return (
    dutch.name === french.name ||
    dutch.name.replace(/(?:se|s)$/, "") === french.name ||
    stem === french.name ||
    pairs.has(`${dutch.name} ${french.name}`) ||
    pairs.has(`${dutch.name.replace(/e$/, "")} ${french.name}`)
  );
}

/** Whether two spellings are one street, also where one is Dutch and the other French. */
export function isSameStreet(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [readStreet(a), readStreet(b)];
  if (x.kind === y.kind && x.name === y.name) return true;
  if (x.side === y.side) return x.side === "none" && (isTranslation(x, y) || isTranslation(y, x));
  return x.side === "germanic" || y.side === "french" ? isTranslation(x, y) : isTranslation(y, x);
}

/** A key of a street; the Dutch and the French name of one street have two. */
export function streetKey(street: string): string {
  const { kind, name } = readStreet(street);
  return `${name}.${kind}`;
}
