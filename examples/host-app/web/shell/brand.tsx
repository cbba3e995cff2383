import type { ReactElement } from "react";

/** The host's name and mark. */
export function Brand(): ReactElement {
  return (
    <span className="brand">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <rect width="24" height="24" rx="6" />
        <path d="M7 17V7M12 17v-6M17 17V9.5" />
      </svg>
      Kolom
    </span>
  );
}
