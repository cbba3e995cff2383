/** Tells the page around this one how high this one is, now and whenever that changes; nothing where there is none around it. */
export function tellHeight(): void {
  if (window.parent === window) return;
  document.documentElement.dataset["framed"] = "";
  const tell = (): void => {
    const { marginTop, marginBottom } = getComputedStyle(document.body);
    const height = document.body.offsetHeight + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
    window.parent.postMessage({ adminsyncHeight: Math.ceil(height) }, location.origin);
  };
  new ResizeObserver(tell).observe(document.body);
}

/** The height that a message tells, in CSS pixels; null where it is another message. */
export function heightIn(message: unknown): number | null {
  if (typeof message !== "object" || message === null || !("adminsyncHeight" in message)) return null;
  const { adminsyncHeight } = message;
  return typeof adminsyncHeight === "number" && adminsyncHeight > 0 ? adminsyncHeight : null;
}
