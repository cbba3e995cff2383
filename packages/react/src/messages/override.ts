import type { Messages } from "./messages.ts";

/** Single texts that a host says in its own words, by section and key. */
export type MessageOverrides = { readonly [Section in keyof Messages]?: Partial<Messages[Section]> };

/** A catalogue with a host's own texts in the place of ours. */
export function withOverrides(messages: Messages, overrides: MessageOverrides | undefined): Messages {
  if (overrides === undefined) return messages;
  return {
    common: { ...messages.common, ...overrides.common },
    time: { ...messages.time, ...overrides.time },
    arrows: { ...messages.arrows, ...overrides.arrows },
    tab: { ...messages.tab, ...overrides.tab },
    plan: { ...messages.plan, ...overrides.plan },
    bar: { ...messages.bar, ...overrides.bar },
    review: { ...messages.review, ...overrides.review },
    differences: { ...messages.differences, ...overrides.differences },
    picker: { ...messages.picker, ...overrides.picker },
    match: { ...messages.match, ...overrides.match },
    bulk: { ...messages.bulk, ...overrides.bulk },
    connections: { ...messages.connections, ...overrides.connections },
    notLinkable: { ...messages.notLinkable, ...overrides.notLinkable },
    steps: { ...messages.steps, ...overrides.steps },
    errors: { ...messages.errors, ...overrides.errors },
  };
}
