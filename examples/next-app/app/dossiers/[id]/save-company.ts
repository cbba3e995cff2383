"use server";
import { parseDossierId } from "@adminsync/core/model";
import { refresh } from "next/cache";
import * as v from "valibot";
import { host } from "../../../host/host.ts";
import { companySchema } from "../../../host/store.ts";
import { userOfPage } from "../../user-of-page.ts";

/** Keeps the company details of a dossier. Called by browsers: what they send is looked at first. */
export async function saveCompany(dossierId: string, company: unknown): Promise<void> {
  const user = await userOfPage();
  const id = parseDossierId(dossierId);
  if (id === null || user.role === "viewer") throw new Error("this user may not change that");
  host().store.saveCompany(user.firmId, id, v.parse(companySchema, company));
  refresh();
}
