"use client";
import type { ComponentPropsWithoutRef, ReactElement } from "react";
import type { Moment } from "../messages/formats.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { useNow } from "./use-now.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** Props of `RelativeTime`. */
export interface RelativeTimeProps extends Omit<ComponentPropsWithoutRef<"time">, "dateTime" | "children"> {
  readonly at: Moment;
}

/** How long ago, with the exact moment behind it: on hover, and for who listens. */
export function RelativeTime({ at, ...rest }: RelativeTimeProps): ReactElement {
  const { formats, clock } = usePresentation();
  const now = useNow(clock);
  const exact = formats.exact(at);
  return (
    <time data-part="relative-time" dateTime={new Date(at).toISOString()} title={exact} {...rest}>
      {now === null ? (
        exact
      ) : (
        <>
          {formats.relative(at, now)}
          <VisuallyHidden>{` (${exact})`}</VisuallyHidden>
        </>
      )}
    </time>
  );
}
