"use client";
import { useEffect, useState, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import type { LiveReviewProps } from "./live-review.tsx";
import { loadedReview, loadReview } from "./review-module.ts";

/**
 * The review, loaded when it is first opened: the bar alone stays light. Not `React.lazy`, which keeps a failure for ever: on a bad connection
 * the user tries again, and nothing that was chosen is lost.
 */
export function LazyReview(props: LiveReviewProps): ReactElement | null {
  const { decide } = usePresentation().messages.differences;
  const [module, setModule] = useState(loadedReview);
  const [failures, setFailures] = useState(0);
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    let here = true;
    const settle = (then: () => void): void => {
      if (!here) return;
      setBusy(false);
      then();
    };
    loadReview().then(
      (found) => settle(() => setModule(found)),
      () => settle(() => setFailures((before) => Math.max(1, before))),
    );
    return () => {
      here = false;
    };
  }, [failures]);
  if (module !== null) return <module.LiveReview {...props} />;
  if (failures > 0) {
    const again = (): void => {
      setBusy(true);
      setFailures(failures + 1);
    };
    return (
      <ProblemNotice
        problem={{ code: "SERVER_UNREACHABLE", at: null, correlationId: null }}
        onStep={again}
        busy={busy}
      />
    );
  }
  return (
    <div data-part="review-opening" role="status">
      {decide.opening}
    </div>
  );
}
