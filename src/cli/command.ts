import type { FixScope, IsoDate, RegulationId, Stage } from '../core';
import type { FailOn } from './exitStatus';

export type Format = 'text' | 'json';
export type Language = 'vi' | 'en';

/** What the user said about how to check. */
export interface CheckingRequest {
  readonly regulation: RegulationId | 'auto';
  readonly stage: Stage;
  readonly profileFile: string | null;
  /** Null: today. */
  readonly asOf: IsoDate | null;
}

export interface CheckCommand {
  readonly kind: 'check';
  /** Files, folders and glob patterns as typed. */
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  readonly request: CheckingRequest;
}

export interface OutlineCommand {
  readonly kind: 'outline';
  readonly file: string;
  readonly format: Format;
  readonly request: CheckingRequest;
}

/** Where the mended document goes. */
export type FixTarget =
  | { readonly kind: 'newFile'; readonly path: string }
  /** A new file beside the input, named after it. */
  | { readonly kind: 'beside' }
  /** Over the input, of which a copy is kept. */
  | { readonly kind: 'inPlace' }
  /** Nowhere: the changes are only shown. */
  | { readonly kind: 'nowhere' };

export interface FixCommand {
  readonly kind: 'fix';
  readonly file: string;
  readonly target: FixTarget;
  readonly scope: FixScope;
  /** Ids of the clauses to mend; null: all. */
  readonly clauses: readonly string[] | null;
  /** Writes the changes as tracked ones, also where the document does not ask for it. */
  readonly track: boolean;
  readonly format: Format;
  readonly failOn: FailOn;
  readonly request: CheckingRequest;
}

export interface InsertCommand {
  readonly kind: 'insert';
  readonly file: string;
  readonly block: string;
  readonly output: string;
  readonly request: CheckingRequest;
}

export type Command =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' }
  | CheckCommand
  | OutlineCommand
  | FixCommand
  | InsertCommand;
