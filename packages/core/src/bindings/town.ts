import { addressKind } from "../values/address.ts";
import { compareKind } from "../values/compare-values.ts";
import { defineKind, type KindDefinition } from "../values/kind-definition.ts";

function inAddress(city: unknown): unknown {
  return typeof city === "string" ? { street: "", number: "", box: "", postalCode: "", city, country: "" } : city;
}

/** A town that stands on its own, read as it would be in an address: `gent` and `Gent` are one. */
export const town: KindDefinition = defineKind({
  name: "town",
  canonical: (value, options) => addressKind.canonical(inAddress(value), options),
  compare: (template, source, options) => compareKind(addressKind, inAddress(template), inAddress(source), options),
});
