import { Root } from "@adminsync/react";
import type { ReactElement, ReactNode } from "react";
import { Look } from "./look.tsx";

/** One half of a pair: a piece of a page, and why it is so. */
export interface PairSide {
  readonly show: ReactNode;
  readonly why: string;
}

/** What to do beside what not to do, with the real parts. */
export function Pair({ yes, no }: { readonly yes: PairSide; readonly no: PairSide }): ReactElement {
  return (
    <div className="pair">
      {([yes, no] as const).map(({ show, why }, at) => (
        <figure key={why} data-good={at === 0 ? "" : undefined}>
          <div inert>
            <Look>
              <Root data-part="pair">{show}</Root>
            </Look>
          </div>
          <figcaption>
            <strong>{at === 0 ? "Do." : "Don't."}</strong> {why}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
