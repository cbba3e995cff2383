import { useValue } from "../value.ts";
import { session } from "./session.ts";

/** Whether the user may change anything. */
export function useMayEdit(): boolean {
  const now = useValue(session);
  return now.kind === "in" && now.me.role !== "viewer";
}

/** Whether the user may manage the firm. */
export function useIsAdmin(): boolean {
  const now = useValue(session);
  return now.kind === "in" && now.me.role === "admin";
}
