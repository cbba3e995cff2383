import "./player.css";
import { useId, type KeyboardEvent, type ReactElement } from "react";
import { MomentList } from "./moment-list.tsx";
import { PlayerControls } from "./player-controls.tsx";
import type { Scenario } from "./scenario.ts";
import { Stage } from "./stage.tsx";
import { readTrace, writeTrace } from "./trace.ts";
import { usePlayer } from "./use-player.ts";

/** Props of `ScenarioPlayer`. */
export interface ScenarioPlayerProps {
  readonly scenario: Scenario;
  /** The recorded trace, as text. */
  readonly trace: string;
}

/** Keys that belong to what has the focus. */
const OWN_KEYS = "input, select, textarea, [role=combobox], .player-stage *";

/**
 * Plays a scenario: the real widgets over the real client, a server in memory and a clock that is held in the hand. Nothing on the stage is a
 * drawing: at any moment one can take over and press what stands there.
 */
export function ScenarioPlayer({ scenario, trace }: ScenarioPlayerProps): ReactElement {
  const { playback, stage, goTo, setPlaying, playing, ...control } = usePlayer(scenario);
  const title = useId();
  const { position, rows, fault } = playback;
  const last = scenario.moments.length;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => goTo(position - 1),
    ArrowRight: () => goTo(position + 1),
    Home: () => goTo(0),
    End: () => goTo(last),
    p: () => setPlaying(!playing),
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const act = keys[event.key];
    const taken = event.target instanceof Element && event.target.matches(OWN_KEYS);
    if (act === undefined || taken || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <section className="player" aria-labelledby={title} onKeyDown={press} data-position={position}>
      <div className="player-head" lang="en">
        <h2 id={title}>{scenario.name.replaceAll("-", " ")}</h2>
        <p>{scenario.about}</p>
      </div>
      <div className="player-stage" ref={stage}>
        <Stage key={playback.round} world={playback.world} now={playback.now} />
      </div>
      <div className="player-side" lang="en">
        <PlayerControls
          {...control}
          position={position}
          last={last}
          now={playback.now}
          playing={playing}
          onGoTo={goTo}
          onPlaying={setPlaying}
        />
        {fault === null ? null : <p role="alert">{fault}</p>}
        <MomentList moments={scenario.moments} rows={readTrace(trace)} position={position} onGoTo={goTo} />
      </div>
      <pre hidden data-recorded="">
        {writeTrace(rows)}
      </pre>
    </section>
  );
}
