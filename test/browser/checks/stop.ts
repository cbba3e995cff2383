import type { Desk } from "../setup/office.ts";
import { brokenRules } from "./axe.ts";
import { overflows } from "./overflow.ts";

/** What was found where a journey stopped to look; a journey expects an empty list at its end. */
export type Findings = string[];

/** Looks at whatever stands on the page: everybody must be able to use it, it must fit every window, and it came there without a fault. */
export async function lookAround({ page, complaints }: Desk, stop: string, findings: Findings): Promise<void> {
  const found = [...(await overflows(page)), ...(await brokenRules(page)), ...complaints.faults.splice(0)];
  findings.push(...found.map((finding) => `${stop}: ${finding}`));
}
