import { useVirtualizer } from "@tanstack/react-virtual";

export const ROW = 52;
export const HEIGHT = 6 * ROW;

export const useRows = (count, list) =>
  useVirtualizer({ count, getScrollElement: () => list.current, estimateSize: () => ROW, overscan: 8 });

export const rowStyle = (start) => ({
  position: "absolute",
  insetInline: 0,
  top: 0,
  height: ROW,
  transform: `translateY(${start}px)`,
});
