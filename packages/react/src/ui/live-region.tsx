"use client";
import { useEffect, useState, type ReactElement } from "react";

/** Something to say aloud. A new `key` says the same words once more; the same key never says them twice. */
export interface Announcement {
  readonly key: string | number;
  readonly text: string;
}

/**
 * Says aloud what changed, once and politely. Words that stand in a region when it appears are not heard by every screen reader, so they come in
 * after it.
 */
export function LiveRegion({ say }: { readonly say: Announcement | null }): ReactElement {
  const [said, setSaid] = useState<Announcement | null>(null);
  const key = say?.key;
  const text = say?.text;
  useEffect(() => {
    setSaid(key === undefined || text === undefined ? null : { key, text });
  }, [key, text]);
  return (
    <div data-part="visually-hidden" role="status">
      {said === null ? null : <span key={said.key}>{said.text}</span>}
    </div>
  );
}
