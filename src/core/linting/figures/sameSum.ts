/** Less than the last figure that such sums are written with, and more than binary fractions make of them. */
const ROUNDING = 0.0005;

/** Whether two sums are one. */
export function isSameSum(left: number, right: number): boolean {
  return Math.abs(left - right) < ROUNDING;
}
