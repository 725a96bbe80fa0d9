import type { Component } from '../administrativeDocument';
import { columnsOf } from '../reading/columns';
import { partOf, subLine, type Line } from '../reading/line';

/**
 * Which stretches of the header's lines are already recognised. Recognisers of fixed texts take theirs first; what is left of a line
 * (the agency beside the national name, say) is for the others.
 */
export class Claims {
  private readonly spans = new Map<Line, (readonly [number, number])[]>();

  /** Takes `line.text.slice(start, end)` and returns it as a component. */
  take(line: Line, start: number, end: number): Component {
    const spans = this.spans.get(line) ?? [];
    spans.push([start, end]);
    this.spans.set(line, spans);
    return partOf(line, start, end);
  }

  takeLine(line: Line): void {
    this.take(line, 0, line.text.length);
  }

  /** Takes the stretch of the original line that a column (a {@link subLine}) covers. */
  takeColumn(line: Line, column: Line): void {
    const start = column.offset - line.offset;
    this.take(line, start, start + column.text.length);
  }

  isTouched(line: Line): boolean {
    return this.spans.has(line);
  }

  /** The columns of a line that nobody has taken, left to right. */
  rest(line: Line): Line[] {
    const spans = [...(this.spans.get(line) ?? [])].sort((a, b) => a[0] - b[0]);
    const columns: Line[] = [];
    let from = 0;
    for (const [start, end] of [...spans, [line.text.length, line.text.length] as const]) {
      const piece = subLine(line, from, start);
      if (piece !== null) {
        columns.push(...columnsOf(piece));
      }
      from = Math.max(from, end);
    }
    return columns;
  }
}
