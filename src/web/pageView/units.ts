export const TWIPS_PER_PIXEL = 15;

/** CSS length for a length in twips: 1440 twips are an inch, which CSS counts as 96 pixels. */
export function pixels(twips: number): string {
  return `${Math.round((twips / TWIPS_PER_PIXEL) * 100) / 100}px`;
}

/** CSS length for a size in half-points. */
export function halfPoints(size: number): string {
  return `${size / 2}pt`;
}

/** CSS length for a line width in eighths of a point; thinner than a pixel would vanish. */
export function lineWidth(eighths: number): string {
  return `max(1px, ${eighths / 8}pt)`;
}
