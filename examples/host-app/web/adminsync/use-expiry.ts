import { useEffect } from "react";
import { noteLoggedOut } from "../session/session.ts";
import { sync } from "./instance.ts";

/** Where adminsync is the first to hear that the login is over, the host asks for a new one. */
export function useExpiry(): void {
  useEffect(
    () =>
      sync.standing.subscribe(({ login }) => {
        if (login.kind === "expired") noteLoggedOut();
      }),
    [],
  );
}
