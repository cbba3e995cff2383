import * as v from "valibot";
import type { Address } from "../model/address.ts";
import type { Holding, Mandate, Party } from "../model/record.ts";
import { country, decimal, enterpriseNumber, externalId, isoDate, line, nationalNumber } from "./fields.ts";

export const addressSchema: v.GenericSchema<unknown, Address> = v.object({
  street: line,
  number: line,
  box: line,
  postalCode: line,
  city: line,
  country,
});

export const partySchema: v.GenericSchema<unknown, Party> = v.object({
  externalId,
  kind: v.picklist(["natural", "legal"]),
  name: line,
  firstName: v.exactOptional(line),
  lastName: v.exactOptional(line),
  birthDate: v.exactOptional(isoDate),
  enterpriseNumber: v.exactOptional(enterpriseNumber),
  nationalNumber: v.exactOptional(nationalNumber),
  identity: v.exactOptional(line),
  address: v.exactOptional(addressSchema),
  email: v.exactOptional(line),
});

export const mandateSchema: v.GenericSchema<unknown, Mandate> = v.object({
  externalId: v.exactOptional(externalId),
  partyId: externalId,
  function: v.object({
    raw: line,
    code: v.picklist([
      "director",
      "managing-director",
      "manager",
      "chair",
      "permanent-representative",
      "daily-management",
      "auditor",
      "liquidator",
      "other",
    ]),
  }),
  start: v.exactOptional(isoDate),
  end: v.exactOptional(isoDate),
  statutory: v.exactOptional(v.boolean()),
  remunerated: v.exactOptional(v.boolean()),
  representedBy: v.exactOptional(externalId),
  publicationNumber: v.exactOptional(line),
});

export const holdingSchema: v.GenericSchema<unknown, Holding> = v.object({
  externalId: v.exactOptional(externalId),
  partyId: externalId,
  shares: v.exactOptional(decimal),
  percentage: v.exactOptional(decimal),
  votes: v.exactOptional(decimal),
  shareClass: v.exactOptional(line),
  ownership: v.picklist(["full", "bare", "usufruct", "undivided", "unknown"]),
  start: v.exactOptional(isoDate),
  end: v.exactOptional(isoDate),
});
