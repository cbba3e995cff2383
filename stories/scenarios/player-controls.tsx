import type { ReactElement } from "react";

/** Props of `PlayerControls`. */
export interface PlayerControlsProps {
  readonly position: number;
  readonly last: number;
  readonly now: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly onGoTo: (position: number) => void;
  readonly onPlaying: (playing: boolean) => void;
  readonly setSpeed: (speed: number) => void;
}

const SPEEDS: readonly number[] = [0.5, 1, 2, 4, 16];

const TIME = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "medium",
  timeZone: "Europe/Brussels",
});

/** Step, back, play, scrub, speed. The scrubber is the browser's own slider, with the keys that it has. */
export function PlayerControls(props: PlayerControlsProps): ReactElement {
  const { position, last, now, playing, speed, onGoTo, onPlaying, setSpeed } = props;
  const atEnd = position >= last;
  const play = (): void => {
    if (atEnd) onGoTo(0);
    onPlaying(!playing);
  };
  return (
    <div className="player-controls" role="group" aria-label="Player">
      <button type="button" onClick={() => onGoTo(position - 1)} aria-disabled={position === 0}>
        Back
      </button>
      <button type="button" onClick={play} data-play="">
        {playing ? "Pause" : atEnd ? "Play again" : "Play"}
      </button>
      <button type="button" onClick={() => onGoTo(position + 1)} aria-disabled={atEnd}>
        Step
      </button>
      <label>
        <span>Speed</span>
        <select value={speed} onChange={(event) => setSpeed(Number(event.currentTarget.value))}>
          {SPEEDS.map((times) => (
            <option key={times} value={times}>
              {times} ×
            </option>
          ))}
        </select>
      </label>
      <label className="player-scrub">
        <span>Moment</span>
        <input
          type="range"
          min={0}
          max={last}
          value={position}
          aria-valuetext={`${position} of ${last}`}
          onChange={(event) => onGoTo(Number(event.currentTarget.value))}
        />
        <output>
          {position} of {last}
        </output>
      </label>
      <time dateTime={new Date(now).toISOString()}>{TIME.format(now)}</time>
      <p className="player-keys">
        Keys: <kbd>←</kbd> <kbd>→</kbd> step, <kbd>P</kbd> plays, <kbd>Home</kbd> and <kbd>End</kbd>.
      </p>
    </div>
  );
}
