"use client";
import type { ReactElement } from "react";
import { usePresentation } from "../provider/presentation-provider.tsx";
import { Button } from "../ui/button.tsx";

/** Not linked yet: one sentence, and the plus. */
export function UnlinkedView({ onAdd }: { readonly onAdd: () => void }): ReactElement {
  const { tab } = usePresentation().messages;
  return (
    <div data-part="empty">
      <span>{tab.empty}</span>
      <Button icon="plus" onClick={onAdd} data-focus-next="">
        {tab.add}
      </Button>
    </div>
  );
}
