import { useSyncExternalStore, type ReactElement } from "react";
import { choose, settings } from "../settings/settings.ts";
import { useValue } from "../value.ts";
import { useWords } from "../words/use-words.ts";
import { BadDaySection } from "./bad-day-section.tsx";
import { CallsSection } from "./calls-section.tsx";
import { ClockSection } from "./clock-section.tsx";
import { KeySection } from "./key-section.tsx";
import { LoginSection } from "./login-section.tsx";
import { SourceSection } from "./source-section.tsx";
import { useDemoState } from "./use-demo-state.ts";

const room = matchMedia("(min-width: 76rem)");

function watchRoom(changed: () => void): () => void {
  room.addEventListener("change", changed);
  return () => room.removeEventListener("change", changed);
}

/** The side panel that plays the world around the host: time, and the package. Foldable. */
export function DemoPanel({ dossierId }: { readonly dossierId: string | null }): ReactElement {
  const { demo } = useWords();
  // Where the panel would lie over the page it begins folded.
  const hasRoom = useSyncExternalStore(watchRoom, () => room.matches);
  const open = useValue(settings).demoOpen ?? hasRoom;
  const { state, refresh } = useDemoState(open);
  return (
    <aside className="demo" data-open={open} aria-label={demo.title}>
      <button
        type="button"
        className="demo-fold"
        aria-expanded={open}
        aria-controls="demo-body"
        onClick={() => choose({ demoOpen: !open })}
      >
        {open ? demo.fold : demo.unfold}
      </button>
      <div id="demo-body" hidden={!open}>
        <h2>{demo.title}</h2>
        <p className="muted">{demo.intro}</p>
        {state === null ? null : (
          <>
            <ClockSection now={state.now} onDone={refresh} />
            <SourceSection dossierId={dossierId} />
            <BadDaySection badDay={state.badDay} onDone={refresh} />
            <KeySection value={state.key} />
            <LoginSection user={state.user} />
            <CallsSection calls={state.calls} />
          </>
        )}
      </div>
    </aside>
  );
}
