import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactElement } from "react";
import { createPlayer } from "../scenarios/playback.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { Stage } from "../scenarios/stage.tsx";
import { Look } from "./look.tsx";

/** One picture of a storyboard: a scene, played to a moment and left there. */
export interface Frame {
  readonly scenario: Scenario;
  /** How many moments have happened. */
  readonly at: number;
  /** Which of the three places of the stage is looked at. */
  readonly place: "tab" | "template";
  readonly says: string;
}

function Still({ scenario, at, place, says }: Frame): ReactElement {
  const stage = useRef<HTMLDivElement>(null);
  const player = useMemo(() => createPlayer(scenario, () => stage.current), [scenario]);
  const { world, round, now, position, fault } = useSyncExternalStore(player.subscribe, player.getState);
  useEffect(() => void player.goTo(at), [player, at]);
  return (
    <li data-frame={position === at ? "there" : "on its way"}>
      <p>{fault ?? says}</p>
      <div ref={stage} data-place={place} inert>
        <Look>
          <Stage key={round} world={world} now={now} />
        </Look>
      </div>
    </li>
  );
}

/** A journey in pictures that are no pictures: each is the product itself, at that moment. */
export function Storyboard({ frames }: { readonly frames: readonly Frame[] }): ReactElement {
  return (
    <ol className="storyboard">
      {frames.map((frame) => (
        <Still key={frame.says} {...frame} />
      ))}
    </ol>
  );
}
