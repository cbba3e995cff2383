import type { JsonValue } from "../model/json.ts";
import type { Binding } from "./binding.ts";
import { toJson } from "./json.ts";

/** JSON text with the keys of objects in order, so that one value has one text. */
function stableText(value: JsonValue): string {
  return JSON.stringify(value, (_, inner: JsonValue) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** 64 bits of FNV-1a, as two halves of unlike offsets. It tells apart what one user typed; it is no seal. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 24), 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** A fingerprint of what a binding touches in a template: the host's other fields may move freely. */
export function templateFingerprint(binding: Binding<object>, template: object): string {
  const names = [...binding.fields.flatMap((field) => field.columns), ...binding.lists.map((list) => list.name)];
  const bound = names.filter((name) => Object.hasOwn(template, name));
  return hash(stableText(bound.map((name) => [name, toJson(Reflect.get(template, name))])));
}
