/** Differences beyond which two sequences are held to be different documents: the search takes quadratic space in them. */
const MOST_DIFFERENCES = 1000;

/**
 * Pairs the equal members of two sequences, in order: a longest common subsequence by Myers' greedy algorithm ("An O(ND)
 * Difference Algorithm and Its Variations", 1986) after the common beginning and end are taken off.
 * @returns for every member of `a` the index of its partner in `b`, or -1
 */
export function matchSequences(a: readonly string[], b: readonly string[]): number[] {
  const partners = new Array<number>(a.length).fill(-1);
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a[start] === b[start]) {
    partners[start] = start;
    start++;
  }
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
    partners[endA] = endB;
  }
  for (const [x, y] of matchMiddle(a.slice(start, endA), b.slice(start, endB))) {
    partners[start + x] = start + y;
  }
  return partners;
}

type Pair = readonly [x: number, y: number];

function matchMiddle(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const history = a.length === 0 || b.length === 0 ? null : furthestReaches(a, b);
  return history === null ? [] : walkBack(history, a.length, b.length);
}

/** For each number of differences, the furthest `x` on every diagonal before that step; the last entry reaches the end. */
type History = readonly ((diagonal: number) => number)[];

function furthestReaches(a: readonly string[], b: readonly string[]): History | null {
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const history: ((diagonal: number) => number)[] = [];
  for (let differences = 0; differences <= most; differences++) {
    const former = reach.slice(middle - differences - 1, middle + differences + 2);
    const offset = differences + 1;
    const at = (diagonal: number): number => former[diagonal + offset] ?? 0;
    history.push(at);
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = cameFromAbove(at, diagonal, differences) ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) {
        x++;
      }
      reach[middle + diagonal] = x;
      if (x >= a.length && x - diagonal >= b.length) {
        return history;
      }
    }
  }
  return null;
}

/** The path to this diagonal took a member of `b` (down), not one of `a` (right). */
function cameFromAbove(at: (diagonal: number) => number, diagonal: number, differences: number): boolean {
  return diagonal === -differences || (diagonal !== differences && at(diagonal - 1) < at(diagonal + 1));
}

function walkBack(history: History, lengthA: number, lengthB: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let x = lengthA;
  let y = lengthB;
  for (let differences = history.length - 1; differences >= 0; differences--) {
    const at = history[differences] ?? (() => 0);
    const diagonal = x - y;
    const former = cameFromAbove(at, diagonal, differences) ? diagonal + 1 : diagonal - 1;
    const formerX = differences === 0 ? 0 : at(former);
    const formerY = differences === 0 ? 0 : formerX - former;
    while (x > formerX && y > formerY) {
      x--;
      y--;
      pairs.push([x, y]);
    }
    x = formerX;
    y = formerY;
  }
  return pairs;
}
