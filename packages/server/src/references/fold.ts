import type { ConnectorReference } from "@adminsync/core/connector";
import { foldText as fold } from "@adminsync/core/values";

/** Text as it is searched: without marks and case, words parted by one space, digits of a number together. */
export function foldText(text: string): string {
  return fold(text)
    .replaceAll(/(?<=\d)[.](?=\d)/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Everything about a reference that a user may type. */
export function searchTextOf(reference: ConnectorReference): string {
  const parts = [
    reference.name,
    reference.commercialName,
    reference.enterpriseNumber,
    reference.externalId,
    reference.postalCode,
    reference.city,
  ];
  return parts.map((part) => foldText(part ?? "")).join(" ");
}
