import { useEffect, useRef, useState, type ReactElement } from "react";
import type { StoryName } from "../testing/story-states.data.ts";
import { Shown } from "./shown.tsx";

/** A part of a widget: what finds it, and what it is for. */
export interface NamedPart {
  /** Its `data-part`. */
  readonly part: string;
  readonly says: string;
}

/** Props of `Anatomy`. */
export interface AnatomyProps {
  readonly story: StoryName;
  readonly parts: readonly NamedPart[];
}

type Place = readonly [left: number, top: number];

function placesOf(box: HTMLElement, parts: readonly NamedPart[]): readonly (Place | null)[] {
  const frame = box.getBoundingClientRect();
  const scale = frame.width / box.offsetWidth || 1;
  return parts.map(({ part }) => {
    const found = box.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect();
    return found === undefined ? null : [(found.left - frame.left) / scale, (found.top - frame.top) / scale];
  });
}

/** A widget with its parts numbered. What stands there is the widget itself, so that a part that is gone is missed. */
export function Anatomy({ story, parts }: AnatomyProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly (Place | null)[]>([]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => setPlaces(placesOf(element, parts));
    const resized = new ResizeObserver(look);
    resized.observe(element);
    const changed = new MutationObserver(look);
    changed.observe(element, { childList: true, subtree: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, [parts]);
  return (
    <div className="anatomy">
      <div className="anatomy-picture">
        <div ref={box} inert>
          <Shown story={story} />
        </div>
        {places.map((place, at) =>
          place === null ? null : (
            <span
              key={parts[at]?.part}
              className="anatomy-mark"
              aria-hidden="true"
              ref={(mark) => {
                mark?.style.setProperty("inset", `${place[1] - 9}px auto auto ${place[0] - 9}px`);
              }}
            >
              {at + 1}
            </span>
          ),
        )}
      </div>
      <ol>
        {parts.map(({ part, says }, at) => (
          <li key={part} data-missing={places.length > 0 && places[at] === null ? part : undefined}>
            <code>data-part="{part}"</code> {says}
          </li>
        ))}
      </ol>
    </div>
  );
}
