"use client";
import type { Reference } from "@adminsync/core/model";
import type { SyncCause } from "@adminsync/core/sync";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { SearchState } from "../reference-picker/search-model.ts";
import { causeOfThrown } from "./cause-of-thrown.ts";
import type { ReferenceSearch } from "./use-reference-search.ts";

/** Finds references by what is typed, best first: an index of `@adminsync/core/match` is one. */
export interface ReferenceFinder {
  readonly search: (text: string, options: { readonly limit: number }) => readonly { readonly reference: Reference }[];
}

/** Makes a finder, and stops where the signal says so: `createReferenceIndex` of `@adminsync/core/match` does. */
export type CreateFinder = (
  references: readonly Reference[],
  options: { readonly signal: AbortSignal },
) => Promise<ReferenceFinder>;

/** So many hits are told; whoever sees more of them types on. */
const MOST_HITS = 500;
const NOBODY: readonly Reference[] = [];

/** What became of building the finder; `of` are the references that it knows. */
type Built =
  | { readonly kind: "building" }
  | { readonly kind: "built"; readonly of: readonly Reference[]; readonly finder: ReferenceFinder }
  | { readonly kind: "failed"; readonly cause: SyncCause };

const nothing = (): void => {};

/**
 * Searches a list that the page has already, with the same props for the picker as `useReferenceSearch`, which asks the server. Where nothing is
 * typed, all stand there in the order in which they are given: up to 400,000, beyond which browsers lose the place of a row. Keep `references` and
 * `createIndex` the same between renders: others are indexed anew.
 */
export function useReferenceList(references: readonly Reference[], createIndex: CreateFinder): ReferenceSearch {
  const [built, setBuilt] = useState<Built>({ kind: "building" });
  const [round, setRound] = useState(0);
  const [text, type] = useState("");
  // The field shows each letter at once, whatever finding takes.
  const later = useDeferredValue(text);
  useEffect(() => {
    const own = new AbortController();
    const build = async (): Promise<void> => {
      try {
        const finder = await createIndex(references, { signal: own.signal });
        if (!own.signal.aborted) setBuilt({ kind: "built", of: references, finder });
      } catch (thrown) {
        if (!own.signal.aborted) setBuilt({ kind: "failed", cause: causeOfThrown(thrown) });
      }
    };
    void build();
    return () => own.abort();
  }, [references, createIndex, round]);

  const found = useMemo((): readonly Reference[] | null => {
    if (later.trim() === "") return references;
    if (built.kind !== "built" || built.of !== references) return null;
    return built.finder.search(later, { limit: MOST_HITS }).map(({ reference }) => reference);
  }, [references, built, later]);
  const state = useMemo((): SearchState => {
    const cause = found === null && built.kind === "failed" ? built.cause : null;
    const isBusy = cause === null && (found === null || later !== text);
    const isCut = found !== references && found?.length === MOST_HITS;
    return {
      text,
      rows: found ?? NOBODY,
      answered: found === null ? null : later,
      cursor: null,
      total: found === null || isCut ? null : found.length,
      request: isBusy ? { text, cursor: null, delayMs: 0 } : null,
      cause,
      kept: null,
    };
  }, [found, references, built, later, text]);
  const retry = (): void => {
    setBuilt({ kind: "building" });
    setRound((before) => before + 1);
  };
  return { state, open: nothing, type, more: nothing, retry };
}
