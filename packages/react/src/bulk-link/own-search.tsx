"use client";
import type { ConnectionId, Reference } from "@adminsync/core/model";
import { useState, type ReactElement } from "react";
import { ReferencePicker } from "../reference-picker/reference-picker.tsx";
import type { FieldWiring } from "../ui/field.tsx";

/** Props of `OwnSearch`. */
export interface OwnSearchProps {
  readonly wiring: FieldWiring;
  readonly connectionId: ConnectionId | null;
  readonly onChoose: (reference: Reference) => void;
}

/** A picker that keeps what was found in it. */
export function OwnSearch({ wiring, connectionId, onChoose }: OwnSearchProps): ReactElement {
  const [found, setFound] = useState<Reference | null>(null);
  return (
    <ReferencePicker
      {...wiring}
      connectionId={connectionId}
      value={found}
      onValueChange={(reference) => {
        setFound(reference);
        if (reference !== null) onChoose(reference);
      }}
    />
  );
}
