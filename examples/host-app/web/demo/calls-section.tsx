import type { ReactElement } from "react";
import { useWords } from "../words/use-words.ts";
import type { DemoState } from "./answers.ts";

/** The latest calls that the package had. */
export function CallsSection({ calls }: { readonly calls: DemoState["calls"] }): ReactElement {
  const { demo, tag } = useWords();
  const time = new Intl.DateTimeFormat(tag, { timeStyle: "medium", timeZone: "Europe/Brussels" });
  return (
    <details>
      <summary>{demo.calls}</summary>
      {calls.length === 0 ? <p className="muted">{demo.noCalls}</p> : null}
      <ol className="calls">
        {calls.map(({ method, path, at, status }, index) => (
          <li key={`${at} ${index}`}>
            <span className="muted">{time.format(at)}</span> {status ?? demo.noAnswer}
            <code>
              {method} {path}
            </code>
          </li>
        ))}
      </ol>
    </details>
  );
}
