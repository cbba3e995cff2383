import { useState, type ReactElement } from "react";
import { useWords } from "../words/use-words.ts";

/** The key that opens the demo's package. */
export function KeySection({ value }: { readonly value: string }): ReactElement {
  const { demo } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section aria-labelledby="demo-key">
      <h3 id="demo-key">{demo.keys}</h3>
      <p className="muted">{demo.keyHint}</p>
      <div className="key">
        <code>{value}</code>
        <button type="button" onClick={copy}>
          {copied ? demo.copied : demo.copy}
        </button>
      </div>
    </section>
  );
}
