import { useValue } from "../value.ts";
import { session } from "./session.ts";

/** The user's role. It stays while his login is over: what he sees does not change under him. */
function useRole(): "admin" | "editor" | "viewer" {
  const now = useValue(session);
  return "me" in now ? now.me.role : "viewer";
}

/** Whether the user may change anything. */
export function useMayEdit(): boolean {
  return useRole() !== "viewer";
}

/** Whether the user may manage the firm. */
export function useIsAdmin(): boolean {
  return useRole() === "admin";
}
