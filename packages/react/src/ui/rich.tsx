import type { ReactElement } from "react";
import type { RichText } from "../messages/rich-text.ts";

/** A sentence with emphasis. */
export function Rich({ text }: { readonly text: RichText }): ReactElement {
  return (
    <span data-part="rich">
      {text.map((part, at) => {
        if (typeof part === "string") return part;
        return "strong" in part ? (
          <b key={at}>{part.strong}</b>
        ) : (
          <span key={at} data-part="aside">
            {part.aside}
          </span>
        );
      })}
    </span>
  );
}
