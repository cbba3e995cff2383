import { useEffect, useRef, type ReactElement } from "react";
import { heightIn } from "./tell-height.ts";

/** Room for a list or a dialog: those stay within their frame. CSS pixels. */
const ROOM = 720;

/** A host's page around a page of widgets in an iframe, as high as the page within says it is, and never lower than a list needs. */
export function FrameHost({ src }: { readonly src: string }): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const follow = ({ source, origin, data }: MessageEvent<unknown>): void => {
      const height = heightIn(data);
      // Anybody may send a message: only our own frame is heard.
      if (frame.current === null || source !== frame.current.contentWindow || origin !== location.origin) return;
      if (height !== null) frame.current.height = String(Math.max(height, ROOM));
    };
    window.addEventListener("message", follow);
    return () => window.removeEventListener("message", follow);
  }, []);
  return <iframe ref={frame} src={src} title="Administratie sync" width="100%" height={ROOM} />;
}
