import { useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from "react";

/** A shadow root, with the page's style sheets in it. */
export function ShadowHost({ children }: { readonly children: (root: ShadowRoot) => ReactNode }): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    for (const link of document.querySelectorAll("link[rel=stylesheet]")) shadow.append(link.cloneNode());
    setRoot(shadow);
  }, []);
  return <div ref={host}>{root === null ? null : children(root)}</div>;
}
