/** The figures of a number as written, without the points between thousands. */
function figuresOf(number: string): string {
  return number.replace(/\D/gu, '');
}

/** Where two numbers of equally many figures differ; null where one has more. */
function differences(left: string, right: string): readonly number[] | null {
  const [own, other] = [figuresOf(left), figuresOf(right)];
  return own.length === other.length
    ? [...own].flatMap((figure, at) => (figure === other.charAt(at) ? [] : [at]))
    : null;
}

/** Two figures have changed places: "45" and "54". */
export function haveSwappedFigures(left: string, right: string): boolean {
  const [own, other] = [figuresOf(left), figuresOf(right)];
  const [first = 0, second, ...others] = differences(left, right) ?? [];
  return (
    second !== undefined &&
    others.length === 0 &&
    own.charAt(first) === other.charAt(second) &&
    own.charAt(second) === other.charAt(first)
  );
}

/** Two neighbouring figures have changed places, as they do in typing. */
export function haveSwappedNeighbours(left: string, right: string): boolean {
  const [first = 0, second] = differences(left, right) ?? [];
  return second === first + 1 && haveSwappedFigures(left, right);
}

/** One figure is another one. */
export function areOneFigureApart(left: string, right: string): boolean {
  return differences(left, right)?.length === 1;
}
