"use client";
import type { ReactElement, ReactNode } from "react";
import { writeEnterpriseNumber } from "../messages/enterprise-number.ts";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { RelativeTime } from "../ui/relative-time.tsx";
import { packageMark } from "./package-mark.ts";
import type { LinkedRow } from "./state.ts";

/** Props of `LinkRow`. */
export interface LinkRowProps {
  readonly link: LinkedRow;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One row: which client of which connection, and how fresh. */
export function LinkRow({ link, children }: LinkRowProps): ReactElement {
  const { tab } = usePresentation().messages;
  const facts: readonly (readonly [key: string, fact: ReactNode])[] = [
    ["connection", <bdi>{link.connectionName}</bdi>],
    ["id", <bdi data-part="figures">{link.externalId}</bdi>],
    ...(link.enterpriseNumber === null
      ? []
      : [["number", <bdi data-part="figures">{writeEnterpriseNumber(link.enterpriseNumber)}</bdi>] as const]),
    [
      "fresh",
      <>
        {link.pulledAt === null ? tab.neverPulled : <RelativeTime at={link.pulledAt} />}
        {link.changes === null ? null : `, ${tab.changes({ count: link.changes })}`}
      </>,
    ],
  ];
  return (
    <div data-part="link-row">
      <div data-part="package-mark" aria-hidden="true">
        {packageMark(link.packageName)}
      </div>
      <div data-part="link-text">
        <div data-part="strong">
          <bdi>{link.referenceName}</bdi>
        </div>
        <div data-part="facts">
          {facts.map(([key, fact]) => (
            <span key={key} data-part="fact">
              {fact}
            </span>
          ))}
        </div>
      </div>
      {children === undefined ? null : <div data-part="link-actions">{children}</div>}
    </div>
  );
}
