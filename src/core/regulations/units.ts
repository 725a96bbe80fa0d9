import type { Interval } from './demands';

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Twips, rounded as Word rounds them. */
export function millimetres(length: number): number {
  return Math.round(length * TWIPS_PER_MILLIMETRE);
}

/** An interval of sizes given in points, as half-points; one size where `max` is left out. */
export function points(min: number, max: number = min): Interval {
  return { min: min * 2, max: max * 2 };
}
