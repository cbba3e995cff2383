import type { ComponentPropsWithoutRef, MouseEvent, ReactElement } from "react";
import { go } from "./location.ts";
import { pathOf, type Route } from "./routes.ts";

interface LinkProps extends Omit<ComponentPropsWithoutRef<"a">, "href" | "onClick"> {
  readonly to: Route;
}

/** A link to a page of the host; with a modifier key the browser does what it always does. */
export function Link({ to, children, ...rest }: LinkProps): ReactElement {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...rest} href={pathOf(to)} onClick={follow}>
      {children}
    </a>
  );
}
