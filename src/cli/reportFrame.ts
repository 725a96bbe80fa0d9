import { closingText, COLOURED_TEXT, PLAIN_TEXT, type FileFailure, type Summary, type Tool } from '../core';
import type { Format } from './command';

/** What stands around the documents of a report, so that thousands of them can be written one by one. */
export interface ReportFrame {
  readonly opening: string;
  readonly separator: string;
  readonly closing: (summaries: readonly Summary[], failures: readonly FileFailure[]) => string;
}

export function reportFrame(format: Format, tool: Tool, colour: boolean): ReportFrame {
  return format === 'json' ? jsonFrame(tool) : textFrame(colour);
}

/** The object of `docs/check-output.schema.json`, one document to a line. */
function jsonFrame(tool: Tool): ReportFrame {
  return {
    opening: `{"schema":1,"tool":${JSON.stringify(tool)},"documents":[\n`,
    separator: ',\n',
    closing: (_summaries, failures) => `\n],"failures":${JSON.stringify(failures)}}\n`,
  };
}

function textFrame(colour: boolean): ReportFrame {
  const style = colour ? COLOURED_TEXT : PLAIN_TEXT;
  return {
    opening: '',
    separator: '\n',
    closing: (summaries, failures) =>
      `${summaries.length === 0 ? '' : '\n'}${closingText(summaries, failures, style)}`,
  };
}
