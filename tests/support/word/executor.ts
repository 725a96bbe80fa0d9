import { isRichObject, WordError, type Answer, type RichObject } from './richObject';
import {
  ActionType,
  PathType,
  type WireAction,
  type WireArguments,
  type WireQuery,
  type WireReply,
  type WireRequest,
} from './wire';

/** A member of Word's API that a request used: `Paragraph`, `alignment`. */
export type OnUse = (type: string, member: string) => void;

type Resolved = RichObject | null;

/**
 * Executes requests of the application-specific API against an object model, as Word does: action after action until the first
 * error; what was done before it stays done. What is asked of an object that does not exist (`…OrNullObject`) is passed over.
 */
export class RichApiExecutor {
  /** Requests so far. */
  requests = 0;
  readonly #root: () => RichObject;
  readonly #onUse: OnUse;
  readonly #references = new References();

  constructor(root: () => RichObject, onUse: OnUse = () => undefined) {
    this.#root = root;
    this.#onUse = onUse;
  }

  /** Objects that the library has not released. */
  get heldReferences(): number {
    return this.#references.count;
  }

  execute(request: WireRequest): WireReply {
    this.requests++;
    return new Batch(request, this.#root, this.#references, this.#onUse).run();
  }
}

/** Objects that the library holds on to between requests, by the names it knows them by. */
class References {
  readonly #objects = new Map<string, RichObject>();
  readonly #names = new Map<RichObject, string>();
  #last = 0;

  get count(): number {
    return this.#objects.size;
  }

  get(name: string): RichObject | undefined {
    return this.#objects.get(name);
  }

  keep(object: RichObject): string {
    const name = this.#names.get(object) ?? `r${++this.#last}`;
    this.#objects.set(name, object);
    this.#names.set(object, name);
    return name;
  }

  release(name: string): void {
    const object = this.#objects.get(name);
    this.#objects.delete(name);
    if (object !== undefined) {
      this.#names.delete(object);
    }
  }
}

/** One request. An object path is followed once: a method on the path is not called again by a second action. */
class Batch {
  readonly #request: WireRequest;
  readonly #root: () => RichObject;
  readonly #references: References;
  readonly #onUse: OnUse;
  readonly #objects = new Map<number, Resolved>();

  constructor(request: WireRequest, root: () => RichObject, references: References, onUse: OnUse) {
    this.#request = request;
    this.#root = root;
    this.#references = references;
    this.#onUse = onUse;
  }

  run(): WireReply {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.#perform(action) });
      } catch (error) {
        if (!(error instanceof WordError)) {
          throw error;
        }
        const { code, message, location } = error;
        return {
          Error: {
            Code: code,
            Message: message,
            Location: location,
            ActionIndex: index,
            HttpStatusCode: 400,
          },
          Results: results,
          TraceIds: [],
        };
      }
    }
    return { Error: null, Results: results, TraceIds: [] };
  }

  #perform(action: WireAction): unknown {
    const object = action.ObjectPathId === 0 ? null : this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.#identity(object, action.ObjectPathId);
      case ActionType.query:
        return object === null ? null : this.#query(object, action.QueryInfo ?? {}, action.ObjectPathId);
      case ActionType.method:
        return this.#callMethod(object, action);
      case ActionType.setProperty:
        this.#set(object, action.Name ?? '', this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.trace:
        return null;
      default:
        throw new Error(`action type ${action.ActionType} is not played`);
    }
  }

  #resolve(id: number): Resolved {
    const known = this.#objects.get(id);
    if (known !== undefined) {
      return known;
    }
    const object = this.#follow(id);
    this.#objects.set(id, object);
    return object;
  }

  #follow(id: number): Resolved {
    const path = this.#request.ObjectPaths[id];
    if (path === undefined) {
      throw new WordError('InvalidObjectPath', `no object path ${id}`);
    }
    const name = path.Name ?? '';
    const parent = (path.ParentObjectPathId ?? 0) === 0 ? null : this.#resolve(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.#root();
      case PathType.newObject:
        return newObject(name);
      case PathType.method:
        return asObject(this.#call(parent, name, this.#arguments(path.ArgumentInfo)));
      case PathType.property:
        return this.#navigate(parent, name);
      case PathType.reference: {
        const object = this.#references.get(name);
        if (object === undefined) {
          throw new WordError('InvalidObjectPath', `reference ${name} was released`);
        }
        return object;
      }
      case PathType.nullObject:
        return null;
      default:
        throw new Error(`object path type ${path.ObjectPathType} is not played`);
    }
  }

  #arguments(info: WireArguments = {}): readonly unknown[] {
    const references = info.ReferencedObjectPathIds ?? [];
    return (info.Arguments ?? []).map((argument, index) => {
      const id = references[index] ?? 0;
      return id === 0 ? argument : this.#resolve(id);
    });
  }

  /**
   * Names the object, so that later requests can speak of it. Nothing is kept for the document itself, for options, and for
   * what is untracked.
   */
  #identity(object: RichObject, pathId: number | null): Record<string, unknown> {
    const path = pathId === null ? undefined : this.#request.ObjectPaths[pathId];
    const isTransient =
      path?.D === true ||
      path?.ObjectPathType === PathType.global ||
      path?.ObjectPathType === PathType.newObject;
    return isTransient ? {} : { _ReferenceId: this.#references.keep(object) };
  }

  #query(object: RichObject, query: WireQuery, pathId: number | null): Record<string, unknown> {
    const result = this.#identity(object, pathId);
    if (object.items !== undefined) {
      return { ...result, _Items: object.items().map((item) => this.#query(item, query, null)) };
    }
    for (const selected of query.Select ?? []) {
      const member = selected.replace(/^items\//, '');
      const property = object.properties?.[pascalCase(member)];
      if (property?.get === undefined) {
        throw new WordError(
          'PropertyNotFound',
          `${object.type} has no ${member}`,
          `${object.type}.${member}`,
        );
      }
      this.#onUse(object.type, member);
      result[pascalCase(member)] = property.get();
    }
    return result;
  }

  #callMethod(object: Resolved, { Name: name = '', ArgumentInfo: info }: WireAction): unknown {
    switch (name) {
      case '_KeepReference':
        return null;
      case '_RemoveReference':
        this.#references.release(String(info?.Arguments?.[0]));
        return null;
      default:
        return this.#call(object, name, this.#arguments(info)) ?? null;
    }
  }

  #call(object: Resolved, name: string, args: readonly unknown[]): Answer {
    if (object === null) {
      return null;
    }
    const method = object.methods?.[name];
    if (method === undefined) {
      throw new WordError('ApiNotFound', `${object.type}.${name}() is not played`, `${object.type}.${name}`);
    }
    this.#onUse(object.type, camelCase(name));
    return method(...args);
  }

  #navigate(object: Resolved, name: string): Resolved {
    if (object === null) {
      return null;
    }
    const navigate = object.navigation?.[name];
    if (navigate === undefined) {
      throw new WordError(
        'PropertyNotFound',
        `${object.type}.${name} is not played`,
        `${object.type}.${name}`,
      );
    }
    this.#onUse(object.type, camelCase(name));
    return navigate();
  }

  #set(object: Resolved, name: string, value: unknown): void {
    if (object === null) {
      return;
    }
    const set = object.properties?.[name]?.set;
    if (set === undefined) {
      throw new WordError('ApiNotFound', `${object.type}.${name} cannot be set`, `${object.type}.${name}`);
    }
    if (object.type !== 'SearchOptions') {
      this.#onUse(object.type, camelCase(name));
    }
    set(value);
  }
}

const SEARCH_OPTIONS = [
  'IgnorePunct',
  'IgnoreSpace',
  'MatchCase',
  'MatchPrefix',
  'MatchSuffix',
  'MatchWholeWord',
  'MatchWildcards',
];

/**
 * Objects that the library makes by itself: options of a search, and a service that is told when function commands are ready.
 */
function newObject(name: string): RichObject {
  switch (name) {
    case 'Microsoft.WordServices.SearchOptions':
      return searchOptions();
    case 'Microsoft.InternalService.AddinInternalService':
      return { type: 'AddinInternalService', methods: { NotifyActionHandlerReady: () => null } };
    default:
      throw new WordError('ApiNotFound', `${name} is not played`);
  }
}

function searchOptions(): RichObject {
  const chosen = new Map<string, unknown>();
  const option = (name: string) => ({
    get: () => chosen.get(name) === true,
    set: (value: unknown) => void chosen.set(name, value),
  });
  return {
    type: 'SearchOptions',
    properties: Object.fromEntries(SEARCH_OPTIONS.map((name) => [name, option(name)])),
  };
}

function asObject(value: Answer): Resolved {
  if (value === null || value === undefined) {
    return null;
  }
  if (!isRichObject(value)) {
    throw new WordError('InvalidObjectPath', 'the method does not answer with an object');
  }
  return value;
}

const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
