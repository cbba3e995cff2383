import type { ReactElement } from "react";
import { STORY_STATES } from "../testing/story-states.data.ts";
import { Shown, storyAddress } from "./shown.tsx";

/** Every state of these kinds, as the list in code has it: it doesn't type-check while a state is missing. */
export function States({ of }: { readonly of: readonly string[] }): ReactElement {
  const rows = of.flatMap((group) =>
    Object.entries(STORY_STATES[group] ?? {}).map(([state, story]) => ({ group, state, story })),
  );
  return (
    <div className="states">
      {rows.map(({ group, state, story }) => (
        <section key={`${group} ${state}`} aria-label={`${group} ${state}`}>
          <p>
            <a href={storyAddress(story)} target="_top">
              <code>{state}</code>
            </a>{" "}
            <small>{group}</small>
          </p>
          <div inert>
            <Shown story={story} />
          </div>
        </section>
      ))}
    </div>
  );
}
