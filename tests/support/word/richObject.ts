/** An error as Word reports it; the library turns it into an `OfficeExtension.Error`. */
export class WordError extends Error {
  readonly code: string;
  /** `Paragraph.search`. */
  readonly location: string;

  constructor(code: string, message: string, location = '') {
    super(message);
    this.code = code;
    this.location = location;
  }
}

export type Scalar = string | number | boolean | null;

/** What a method answers with. */
export type Answer = RichObject | Scalar | readonly string[] | undefined;

export interface Property {
  readonly get?: () => Scalar;
  readonly set?: (value: unknown) => void;
}

/** An object on Word's side of the wire. Members have Pascal-case names; one that is not named here does not exist. */
export interface RichObject {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly navigation?: Readonly<Record<string, () => RichObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: unknown[]) => Answer>>;
  /** Only collections have it. */
  readonly items?: () => readonly RichObject[];
}

export function isRichObject(value: unknown): value is RichObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}
