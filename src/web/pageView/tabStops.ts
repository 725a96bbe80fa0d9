import type { Paragraph, Run, TabStop } from '../../core';
import { pixels } from './units';

/** Longer text would not fit on the one line for which tab stops are drawn. */
const LONGEST_LINE = 120;

const SHIFTS: Readonly<Record<string, string>> = { center: '-50%', right: '-100%', end: '-100%' };

/** A stretch of the text between two tabs. */
export interface TabbedStretch {
  /** The stop at which the stretch stands, or null before the first tab. */
  readonly stop: TabStop | null;
  /** Its runs; all but the first stretch start with the tab itself. */
  readonly runs: readonly Pick<Run, 'format' | 'inserted' | 'text'>[];
}

/**
 * Parts a one-line paragraph at its tabs, for headers that set agency and motto side by side by tab stops. Null where the browser's
 * own tabs will do: no stop is set for each tab, or the text runs over a line.
 */
export function tabbedStretches({ format, runs, text }: Paragraph): readonly TabbedStretch[] | null {
  const tabs = text.split('\t').length - 1;
  const stops = format.tabs.filter(({ alignment }) => alignment !== 'clear' && alignment !== 'bar');
  if (tabs === 0 || tabs > stops.length || text.length > LONGEST_LINE || text.includes('\n')) {
    return null;
  }
  const stretches: { stop: TabStop | null; runs: TabbedStretch['runs'][number][] }[] = [
    { stop: null, runs: [] },
  ];
  for (const { format: runFormat, inserted, text: runText } of runs) {
    for (const [index, piece] of runText.split('\t').entries()) {
      if (index > 0) {
        stretches.push({ stop: stops[stretches.length - 1] ?? null, runs: [] });
      }
      stretches.at(-1)?.runs.push({ format: runFormat, inserted, text: index > 0 ? `\t${piece}` : piece });
    }
  }
  return stretches;
}

/** Puts the element of a stretch where its stop says; positions count from the text edge, the element's from the indent. */
export function placeAtStop(element: HTMLElement, stop: TabStop, indentLeft: number): void {
  element.className = 'tt-tabbed';
  element.style.left = pixels(stop.position - indentLeft);
  element.style.translate = `${SHIFTS[stop.alignment] ?? '0'} 0`;
}
