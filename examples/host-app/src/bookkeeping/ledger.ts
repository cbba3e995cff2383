import { createHash } from "node:crypto";

/** What a client's books say of one period, up to the last fetch. Whole cents. */
export interface Figures {
  readonly period: string;
  readonly entries: number;
  readonly revenue: number;
  readonly purchases: number;
  readonly services: number;
  readonly staff: number;
  readonly result: number;
}

const DAY_MS = 86_400_000;

/** A number from 0 up to 1 that stays the same for the same words. */
function drawn(...words: readonly string[]): number {
  return createHash("sha256").update(words.join("|")).digest().readUInt32BE(0) / 2 ** 32;
}

/** How much of the period is booked by then, from 0 to 1. */
function bookedShare(period: string, until: number): number {
  const start = Date.UTC(Number(period), 0, 1);
  const days = (Date.UTC(Number(period) + 1, 0, 1) - start) / DAY_MS;
  return Math.min(1, Math.max(0, Math.floor((until - start) / DAY_MS) / days));
}

/**
 * Stands for the bookkeeping package of the host: invented books, which grow by the day and are the same for the same dossier, period and day.
 * `until` is in milliseconds since 1970.
 */
export function figuresOf(dossierId: string, period: string, until: number): Figures {
  const share = bookedShare(period, until);
  const part = (name: string, from: number, to: number): number => from + drawn(dossierId, period, name) * (to - from);
  const year = 18_000_000 + drawn(dossierId, "size") ** 2 * 220_000_000;
  const revenue = Math.round(year * part("revenue", 0.92, 1.08) * share);
  const purchases = -Math.round(revenue * part("purchases", 0.34, 0.46));
  const services = -Math.round(revenue * part("services", 0.12, 0.18));
  const staff = -Math.round(revenue * part("staff", 0.2, 0.31));
  return {
    period,
    entries: Math.round((240 + drawn(dossierId, "entries") * 2600) * share),
    revenue,
    purchases,
    services,
    staff,
    result: revenue + purchases + services + staff,
  };
}
