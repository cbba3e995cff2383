import type { ReactElement } from "react";
import type { Trouble } from "../api/call.ts";
import { useWords } from "../words/use-words.ts";

interface TroubleNoteProps {
  readonly trouble: Trouble;
  readonly onRetry?: () => void;
}

/** What went wrong at the host's own server, and the way on. */
export function TroubleNote({ trouble, onRetry }: TroubleNoteProps): ReactElement {
  const words = useWords();
  return (
    <div className="note danger" role="alert">
      <p>{words.trouble[trouble]}</p>
      {onRetry === undefined ? null : (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
