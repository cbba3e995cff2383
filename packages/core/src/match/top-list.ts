import type { MatchableReference } from "./reference-match.ts";
import type { Slot, Store } from "./store.ts";

interface Listed<R> {
  readonly at: number;
  readonly slot: Slot<R>;
  score: number;
}

/** The best so many of the references that are offered. Where scores are level, names and then external ids decide, never the order in which they came. */
export class TopList<R extends MatchableReference> {
  readonly #store: Store<R>;
  readonly #most: number;
  readonly #list: Listed<R>[] = [];

  constructor(store: Store<R>, most: number) {
    this.#store = store;
    this.#most = most;
  }

  get size(): number {
    return this.#list.length;
  }

  /** One that is offered again keeps its better score. */
  offer(at: number, score: number): void {
    const last = this.#list.at(-1);
    if (this.#list.length >= this.#most && (last === undefined || score < last.score)) return;
    const slot = this.#store.slot(at);
    if (slot === undefined) return;
    const known = this.#list.findIndex((each) => each.at === at);
    if (known !== -1) {
      if ((this.#list[known]?.score ?? 0) >= score) return;
      this.#list.splice(known, 1);
    }
    const listed = { at, slot, score };
    let place = this.#list.length;
    while (place > 0 && before(listed, this.#list[place - 1])) place -= 1;
    this.#list.splice(place, 0, listed);
    if (this.#list.length > this.#most) this.#list.pop();
  }

  list(): readonly Listed<R>[] {
    return this.#list;
  }
}

function before(a: Listed<MatchableReference>, b: Listed<MatchableReference> | undefined): boolean {
  if (b === undefined) return true;
  if (a.score !== b.score) return a.score > b.score;
  if (a.slot.name !== b.slot.name) return a.slot.name < b.slot.name;
  return a.slot.reference.externalId < b.slot.reference.externalId;
}
