import type { Reference } from "@adminsync/core/model";
import { writeEnterpriseNumber } from "../messages/enterprise-number.ts";

/** What stands under a reference's name: number, town, legal form. */
export function referenceDetail(reference: Reference): string {
  const { enterpriseNumber, postalCode, city, legalForm } = reference;
  const town = [postalCode, city].filter((part) => part !== undefined && part !== "").join(" ");
  const number = enterpriseNumber === undefined ? "" : writeEnterpriseNumber(enterpriseNumber);
  return [number, town, legalForm ?? ""].filter((part) => part !== "").join(" · ");
}
