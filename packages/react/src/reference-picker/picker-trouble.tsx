"use client";
import type { SyncCause } from "@adminsync/core/sync";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Notice } from "../ui/notice.tsx";

/** Props of `PickerTrouble`. */
export interface PickerTroubleProps {
  readonly what: string;
  readonly next: string;
  readonly cause: SyncCause | null;
  readonly onRetry: () => void;
}

/** Above the rows that are still there: why the search failed, and trying again. By the keys, Enter does the same. */
export function PickerTrouble({ what, next, cause, onRetry }: PickerTroubleProps): ReactElement {
  const { common, steps } = usePresentation().messages;
  const details = cause === null ? [] : [{ label: common.errorCode, value: cause.code }];
  const report = cause?.correlationId ?? null;
  return (
    <Notice
      title={what}
      action={{ label: steps.retry, onPress: onRetry }}
      details={report === null ? details : [...details, { label: common.reportNumber, value: report }]}
      data-code={cause?.code}
    >
      {next}
    </Notice>
  );
}
