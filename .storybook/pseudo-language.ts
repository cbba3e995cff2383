import { en, type Language } from "@adminsync/react";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  b: "ƀ",
  c: "ç",
  d: "đ",
  e: "é",
  f: "ƒ",
  g: "ğ",
  h: "ĥ",
  i: "í",
  j: "ĵ",
  k: "ķ",
  l: "ł",
  m: "ɱ",
  n: "ñ",
  o: "ö",
  p: "þ",
  q: "ɋ",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "ü",
  v: "ʋ",
  w: "ŵ",
  x: "ẋ",
  y: "ý",
  z: "ž",
  A: "Á",
  B: "Ɓ",
  C: "Ç",
  D: "Đ",
  E: "É",
  F: "Ƒ",
  G: "Ğ",
  H: "Ĥ",
  I: "Í",
  J: "Ĵ",
  K: "Ķ",
  L: "Ł",
  M: "Ṁ",
  N: "Ñ",
  O: "Ö",
  P: "Þ",
  R: "Ŕ",
  S: "Š",
  T: "Ţ",
  U: "Ü",
  V: "Ṽ",
  W: "Ŵ",
  X: "Ẋ",
  Y: "Ý",
  Z: "Ž",
};

/** German needs up to a third more room than English; short words more. */
function padding(length: number): string {
  return "·".repeat(Math.ceil(length * (length < 12 ? 0.6 : 0.35)));
}

function disguiseText(text: string): string {
  return text.trim() === ""
    ? text
    : `[${text.replaceAll(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter)}${padding(text.length)}]`;
}

function disguise(value: unknown): unknown {
  if (typeof value === "string") return disguiseText(value);
  if (typeof value === "function")
    return (...parameters: unknown[]) => disguise(Reflect.apply(value, undefined, parameters));
  if (Array.isArray(value)) return value.map(disguise);
  return typeof value === "object" && value !== null ? disguised(value) : value;
}

function disguised<Thing extends object>(thing: Thing): Thing {
  return new Proxy(thing, { get: (target, key) => disguise(Reflect.get(target, key)) });
}

/**
 * English, with every message with marks on its letters and room for a longer language: text without marks is not translated, text without its closing bracket is
 * cut off.
 */
export const PSEUDO: Language = { code: "pseudo", tag: en.tag, messages: disguised(en.messages) };
