// How well one colour can be read on another, as the guidelines for accessible content reckon it.

/** From 1 (the same) to 21 (black on white); both colours as `rgb(1, 2, 3)`. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(([text]) => {
    const part = Number(text) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
