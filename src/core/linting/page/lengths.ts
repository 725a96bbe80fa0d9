import type { Interval } from '../../regulations';

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** A number as Vietnamese writes it, with one decimal at most: `19,5`. */
function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

function intervalText({ min, max }: Interval, one: (value: number) => string): string {
  return one(min) === one(max) ? one(min) : `${one(min)}–${one(max)}`;
}

/** Twips as `20 mm`. */
export function inMillimetres(twips: number): string {
  return `${decimal(twips / TWIPS_PER_MILLIMETRE)} mm`;
}

/** An interval of twips as `20–25 mm`. */
export function intervalInMillimetres(interval: Interval): string {
  return `${intervalText(interval, (twips) => decimal(twips / TWIPS_PER_MILLIMETRE))} mm`;
}

/** Half-points as points: `13,5`. */
export function inPoints(halfPoints: number): string {
  return decimal(halfPoints / 2);
}

/** An interval of half-points as points: `13–14`. */
export function intervalInPoints(interval: Interval): string {
  return intervalText(interval, inPoints);
}

/** The value of the interval that is nearest. */
export function nearestIn({ min, max }: Interval, value: number): number {
  return Math.min(Math.max(value, min), max);
}
