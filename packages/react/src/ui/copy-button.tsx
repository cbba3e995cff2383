"use client";
import { useEffect, useState, type ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "./button.tsx";
import { LiveRegion } from "./live-region.tsx";
import { SteadyText } from "./steady-text.tsx";

const SHOWN_FOR = 3000;

/** Copies text, and says that it did. */
export function CopyButton({ text }: { readonly text: string }): ReactElement {
  const { common } = usePresentation().messages;
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    const timer = copied === 0 ? undefined : setTimeout(() => setCopied(0), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied((times) => times + 1),
      // Refused by the browser: the text stands there to be selected.
      () => setCopied(0),
    );
  };
  return (
    <>
      <Button icon={copied === 0 ? "copy" : "check"} onClick={copy}>
        <SteadyText among={[common.copyDetails, common.copied]}>
          {copied === 0 ? common.copyDetails : common.copied}
        </SteadyText>
      </Button>
      <LiveRegion say={copied === 0 ? null : { key: copied, text: common.copied }} />
    </>
  );
}
