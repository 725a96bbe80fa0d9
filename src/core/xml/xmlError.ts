/** `doctype` and `tooDeep` are refusals of hostile input; `malformed` and `encoding` are damage. */
export type XmlErrorReason = 'malformed' | 'encoding' | 'doctype' | 'tooDeep';

/** Thrown by the scanner. Readers catch it at the border of a part and turn it into a failure or a warning. */
export class XmlError extends Error {
  readonly reason: XmlErrorReason;
  /** Byte offset in the scanned text. */
  readonly offset: number;

  constructor(reason: XmlErrorReason, offset: number) {
    super(`XML ${reason} at byte ${String(offset)}`);
    this.name = 'XmlError';
    this.reason = reason;
    this.offset = offset;
  }
}
