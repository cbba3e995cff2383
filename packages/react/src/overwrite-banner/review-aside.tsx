"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Fold } from "./fold.tsx";
import type { AsideLine, ReviewAside as Aside } from "./state.ts";

function Lines({ lines }: { readonly lines: readonly AsideLine[] }): ReactElement {
  return (
    <dl data-part="aside-lines">
      {lines.map(({ key, label, text, detail }) => (
        <div key={key} data-part="aside-line">
          <dt>{label}</dt>
          <dd>
            {text}
            {detail === undefined ? null : <span data-part="review-note">{detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Props of `ReviewAside`. */
export interface ReviewAsideProps {
  readonly aside: Aside;
  readonly source: string;
}

/** What is no difference, folded away: other spellings, what was kept before, what doesn't fit, what is not supplied. Nothing where there is none. */
export function ReviewAside({ aside, source }: ReviewAsideProps): ReactElement | null {
  const { decide } = usePresentation().messages.differences;
  const { declined, cosmetic, cannotHold, notSupplied } = aside;
  if (declined.length + cosmetic.length + cannotHold.length + notSupplied.length === 0) return null;
  return (
    <div data-part="review-aside">
      {cannotHold.length === 0 ? null : (
        <Fold title={decide.cannotHold({ count: cannotHold.length })}>
          <Lines lines={cannotHold} />
        </Fold>
      )}
      {declined.length === 0 ? null : (
        <Fold title={decide.declined({ count: declined.length })}>
          <Lines lines={declined} />
        </Fold>
      )}
      {cosmetic.length === 0 ? null : (
        <Fold title={decide.cosmetic({ count: cosmetic.length })}>
          <Lines lines={cosmetic} />
        </Fold>
      )}
      {notSupplied.length === 0 ? null : (
        <Fold title={decide.notSupplied({ source, count: notSupplied.length })}>
          <div data-part="aside-text">{notSupplied.join(", ")}</div>
          <div data-part="review-note">{decide.notSuppliedMeaning}</div>
        </Fold>
      )}
    </div>
  );
}
