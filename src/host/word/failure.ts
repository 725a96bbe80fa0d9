import type { HostFailureKind, Outcome } from '../documentHost';

/** A failure that the host itself has found; its kind is passed on as it is. */
export class HostProblem extends Error {
  readonly kind: HostFailureKind;

  constructor(kind: HostFailureKind, detail: string) {
    super(detail);
    this.name = 'HostProblem';
    this.kind = kind;
  }
}

/** Runs one port call; whatever is thrown inside becomes a failure. */
export async function outcomeOf<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: { kind: kindOf(error), detail: detailOf(error) } };
  }
}

/**
 * Codes of Office errors: names from the application-specific API (`OfficeExtension.Error`), numbers from the Common API.
 * Source: the error tables of office.js itself (`OSF.DDA.ErrorCodeManager`, `OfficeExtension.CoreErrorCodes`,
 * `Word.ErrorCodes`).
 */
const KINDS: ReadonlyMap<string, HostFailureKind> = new Map<string, HostFailureKind>([
  ['AccessDenied', 'readOnly'],
  ['ActivityLimitReached', 'busy'],
  ['ApiNotFound', 'unsupported'],
  ['ConnectionFailure', 'busy'],
  ['InvalidOrTimedOutSession', 'timeout'],
  ['NotImplemented', 'unsupported'],
  ['SearchDialogIsOpen', 'busy'],
  ['Timeout', 'timeout'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
  ['1009', 'unsupported'], // file type
  ['5000', 'unsupported'], // operation
  ['5002', 'readOnly'],
  ['5005', 'busy'], // shutting down
  ['5009', 'unsupported'], // browser
  ['5011', 'timeout'],
  ['5012', 'timeout'],
  ['5016', 'busy'], // modal dialog
  ['5100', 'busy'], // too many incomplete requests
  ['5102', 'busy'], // activity limit
  ['7000', 'readOnly'], // no permission
  ['8001', 'readOnly'], // protected
  ['11000', 'busy'], // two files in memory already
  ['11001', 'busy'], // the file could not be fetched
  ['13990', 'readOnly'],
]);

function kindOf(error: unknown): HostFailureKind {
  return error instanceof HostProblem ? error.kind : (KINDS.get(codeOf(error)) ?? 'unexpected');
}

/** By shape, not by class: errors cross from Word's own script, and in tests from another realm. */
function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' || typeof code === 'number' ? String(code) : '';
}

function detailOf(error: unknown): string {
  const code = codeOf(error);
  const message =
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
      ? error.message
      : String(error);
  const location = locationOf(error);
  return [code, message, location].filter((part) => part !== '').join(': ');
}

/** The API member at which Word stopped (`debugInfo.errorLocation`); never document text. */
function locationOf(error: unknown): string {
  const debugInfo =
    typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  const location =
    typeof debugInfo === 'object' && debugInfo !== null && 'errorLocation' in debugInfo
      ? debugInfo.errorLocation
      : null;
  return typeof location === 'string' ? location : '';
}
