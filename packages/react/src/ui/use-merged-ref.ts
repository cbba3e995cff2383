import { useCallback, useRef, type ForwardedRef, type RefCallback, type RefObject } from "react";

/** One ref for the component itself and for whoever uses it. */
export function useMergedRef<Element>(
  theirs: ForwardedRef<Element>,
): [RefObject<Element | null>, RefCallback<Element>] {
  const own = useRef<Element | null>(null);
  const set = useCallback(
    (element: Element | null): void => {
      own.current = element;
      if (typeof theirs === "function") theirs(element);
      else if (theirs !== null) theirs.current = element;
    },
    [theirs],
  );
  return [own, set];
}
