import type { OwnCompany } from "../relation.ts";

/** The companies of the office itself, which is invented. */
export const OFFICE: OwnCompany = { id: "5d0c8f6e-2b1a-4c37-a9d4-6f1e0b7c2a11", name: "Accountantskantoor Meerhof" };

const ADVICE: OwnCompany = { id: "c1f7a2b8-90d3-4e65-b0aa-3d2e9f4c7b22", name: "Meerhof Belastingadvies" };

export const OWN_COMPANIES: readonly OwnCompany[] = [OFFICE, ADVICE];
