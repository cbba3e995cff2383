type Rgb = readonly [red: number, green: number, blue: number];

/** Whatever way a colour is written, a canvas paints it in sRGB. */
function paint(color: string): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG 2.2 counts it, 1 to 21. */
export function contrastOf(front: string, ground: string): number {
  const [darker = 0, lighter = 0] = [luminance(paint(front)), luminance(paint(ground))].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
