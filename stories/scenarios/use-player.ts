import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type RefObject } from "react";
import { createPlayer, type Playback, type Player } from "./playback.ts";
import type { Scenario } from "./scenario.ts";

/** How often a moment of a scene is drawn while it plays, and how long each one stands, in milliseconds. */
const TICK = 100;
const BEAT = 1500;
/** Hours are not waited for: a gap takes no longer than this. */
const LONGEST_GAP = 4000;

/** What the controls of a player need. */
export interface PlayerControl {
  readonly playback: Playback;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly playing: boolean;
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
  readonly setPlaying: (playing: boolean) => void;
  /** Goes to a moment, and stops playing. */
  readonly goTo: (position: number) => void;
}

/** Moves on by itself: the gap before a moment is played at its own pace, or faster where it is long. */
function usePlaying(
  player: Player,
  last: number,
  { playing, speed }: { playing: boolean; speed: number },
  end: () => void,
): void {
  useEffect(() => {
    if (!playing) return undefined;
    let spent = 0;
    const timer = setInterval(() => {
      const { position } = player.getState();
      if (position >= last) return end();
      const gap = player.gap();
      const lasts = Math.max(BEAT, Math.min(gap, LONGEST_GAP)) / speed;
      spent += TICK;
      if (spent < lasts) return void player.wait((gap * TICK) / lasts);
      spent = 0;
      void player.goTo(position + 1);
    }, TICK);
    return () => clearInterval(timer);
  }, [player, last, playing, speed, end]);
}

/** A player of a scenario, from its beginning. */
export function usePlayer(scenario: Scenario): PlayerControl {
  const stage = useRef<HTMLDivElement>(null);
  const player = useMemo(() => createPlayer(scenario, () => stage.current), [scenario]);
  const playback = useSyncExternalStore(player.subscribe, player.getState);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const end = useCallback(() => setPlaying(false), []);
  useEffect(() => void player.goTo(0), [player]);
  usePlaying(player, scenario.moments.length, { playing, speed }, end);
  const goTo = useCallback(
    (position: number) => {
      setPlaying(false);
      void player.goTo(position);
    },
    [player],
  );
  return { playback, stage, playing, speed, setSpeed, setPlaying, goTo };
}
