export { adminPulse, type AdminPulseOptions } from "./connector.ts";
