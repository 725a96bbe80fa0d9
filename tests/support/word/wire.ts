/**
 * What office.js and Word say to each other for the application-specific API, as the genuine library writes it: one request is
 * a list of actions on objects, and each object is a path that starts at the document.
 */
export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** Where it is not 0, the argument is the object behind that path. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WireObjectPath {
  readonly ObjectPathType: number;
  /** Name of the member or class, in Pascal case; of a reference, its id. */
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** The object was untracked: Word gives no reference for it. */
  readonly D?: boolean;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 7,
} as const;

export interface WireQuery {
  /** As the developer typed them: `text`, `font/bold`. */
  readonly Select?: readonly string[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireReply {
  readonly Error: WireError | null;
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
}
