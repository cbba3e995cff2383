"use client";
import type { Match } from "@adminsync/core/match";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Badge, type Tone } from "../ui/badge.tsx";
import { reasonsText } from "./reasons-text.ts";

const TONES: Readonly<Record<Match<unknown>["verdict"], Tone>> = { certain: "ok", likely: "info", possible: "neutral" };

/** Props of `Reasons`. */
export interface ReasonsProps {
  readonly candidate: Pick<Match<unknown>, "reasons" | "verdict">;
  /** Left out: also what speaks against it. */
  readonly only?: "for";
}

/** How sure a candidate is, and why: what speaks for it, then what against. */
export function Reasons({ candidate, only }: ReasonsProps): ReactElement {
  const { match } = usePresentation().messages;
  const why = reasonsText(candidate, match);
  const { verdict } = candidate;
  const spoken = [
    ...why.for.map((text) => ({ text, speaks: "for" })),
    ...(only === "for" ? [] : why.against.map((text) => ({ text, speaks: "against" }))),
  ];
  return (
    <div data-part="reasons">
      <Badge tone={TONES[verdict]}>{match[verdict]}</Badge>
      {spoken.map(({ text, speaks }) => (
        <span key={text} data-part="reason" data-speaks={speaks}>
          {text}
        </span>
      ))}
    </div>
  );
}
