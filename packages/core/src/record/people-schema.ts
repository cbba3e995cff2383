import * as v from "valibot";
import type { Address } from "../model/address.ts";
import type { Holding, Mandate, Party } from "../model/record.ts";
import { country, decimal, enterpriseNumber, externalId, isoDate, nationalNumber, text } from "./fields.ts";

export const addressSchema: v.GenericSchema<unknown, Address> = v.object({
  street: text(300),
  number: text(50),
  box: text(50),
  postalCode: text(30),
  city: text(200),
  country,
});

export const partySchema: v.GenericSchema<unknown, Party> = v.object({
  externalId,
  kind: v.picklist(["natural", "legal"]),
  name: text(400),
  firstName: v.exactOptional(text(200)),
  lastName: v.exactOptional(text(200)),
  birthDate: v.exactOptional(isoDate),
  enterpriseNumber: v.exactOptional(enterpriseNumber),
  nationalNumber: v.exactOptional(nationalNumber),
  identity: v.exactOptional(text(200)),
  address: v.exactOptional(addressSchema),
  email: v.exactOptional(text(320)),
});

export const mandateSchema: v.GenericSchema<unknown, Mandate> = v.object({
  externalId: v.exactOptional(externalId),
  partyId: externalId,
  function: v.object({
    raw: text(300),
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
  publicationNumber: v.exactOptional(text(100)),
});

export const holdingSchema: v.GenericSchema<unknown, Holding> = v.object({
  externalId: v.exactOptional(externalId),
  partyId: externalId,
  shares: v.exactOptional(decimal),
  percentage: v.exactOptional(decimal),
  votes: v.exactOptional(decimal),
  shareClass: v.exactOptional(text(100)),
  ownership: v.picklist(["full", "bare", "usufruct", "undivided", "unknown"]),
  start: v.exactOptional(isoDate),
  end: v.exactOptional(isoDate),
});
