import type { MatchableReference } from "./reference-match.ts";
import type { Slot } from "./store.ts";

interface Listed<R> {
  readonly slot: Slot<R>;
  readonly score: number;
}

/** The best so many of the references that are offered. Where scores are level, names and then external ids decide, never the order in which they came. */
export class TopList<R extends MatchableReference> {
  readonly #most: number;
  readonly list: Listed<R>[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.list.length >= this.#most;
  }

  /** One that is offered again keeps its better score. */
  offer(slot: Slot<R>, score: number): void {
    const { list } = this;
    if (score <= 0 || (this.isFull && score < (list.at(-1)?.score ?? Infinity))) return;
    const known = list.findIndex((each) => each.slot === slot);
    if (known !== -1) {
      if ((list[known]?.score ?? 0) >= score) return;
      list.splice(known, 1);
    }
    const listed = { slot, score };
    const place = list.findIndex((each) => comesBefore(listed, each));
    list.splice(place === -1 ? list.length : place, 0, listed);
    if (list.length > this.#most) list.pop();
  }
}

function comesBefore(a: Listed<MatchableReference>, b: Listed<MatchableReference>): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.slot.name !== b.slot.name) return a.slot.name < b.slot.name;
  return a.slot.reference.externalId < b.slot.reference.externalId;
}
