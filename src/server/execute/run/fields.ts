import {
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  locatedError,
  responsePathAsArray,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import { inspect } from 'graphql/jsutils/inspect.js';
import { unseen } from '../../../graphql/builder/reads.ts';
import type { Turns } from '../../../questions/breathe.ts';
import { type Asked, belowOf, type Operated, rootOf, type Selection, type Variables } from './selection.ts';
import type { Shape } from './shape.ts';

type Path = GraphQLResolveInfo['path'];
type Data = Record<string, unknown>;
type Arguments = Record<string, unknown>;

/** Items of a list that go without looking whether it is the others' turn. */
const itemsInOneGo = 8;

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

const isList = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

const none: Arguments = Object.freeze({});

const pathTo = ({ key, parent }: Asked, prev: Path | undefined): Path => ({
  prev,
  key,
  typename: parent.name,
});

/** A field's place in the query and in the answer: most of it is the same for all objects, and few look at it. */
class Place implements GraphQLResolveInfo {
  readonly path: Path;
  readonly variableValues: Variables;
  private readonly asked: Asked;
  private readonly operated: Operated;

  constructor(operated: Operated, variables: Variables, asked: Asked, path: Path) {
    this.path = path;
    this.variableValues = variables;
    this.asked = asked;
    this.operated = operated;
  }
  get fieldName() {
    return this.asked.field.name;
  }
  get fieldNodes() {
    return this.asked.nodes;
  }
  get returnType() {
    return this.asked.field.type;
  }
  get parentType() {
    return this.asked.parent;
  }
  get schema() {
    return this.operated.schema;
  }
  get fragments() {
    return this.operated.fragments;
  }
  get operation() {
    return this.operated.operation;
  }
  get rootValue() {
    return undefined;
  }
}

const ignored = () => {};

/** A list as far as it is completed. */
interface Done {
  readonly values: unknown[];
  /** Some of them are promises. */
  wait: boolean;
}

/** The values of promises in an answer, in their places. */
const whole = async (data: Data, { fresh }: Selection): Promise<Data> => {
  const keys = Object.keys(data);
  const values = await Promise.all(Object.values(data));
  const made = fresh();
  for (let i = 0; i < keys.length; i++) made[keys[i]!] = values[i];
  return made;
};

/**
 * One run of an operation: answers field by field, as GraphQL's own executor does, with the same values, errors and order of
 * keys. What does not depend on the object at hand it looks at once: which fields are asked for below each type, and their
 * arguments. Where a resolver does not look at its place in the query, none is made for it. A long list lets others have
 * their turn of the event loop.
 */
export class Run {
  readonly errors: GraphQLError[] = [];
  /** Places that are null because of an error in them: what else fails there is not told. */
  private readonly nulled = new Set<Path | undefined>();
  private readonly given = new Map<Asked, Arguments>();
  private readonly operated: Operated;
  private readonly variables: Variables;
  private readonly context: unknown;
  private readonly turns: Turns;
  private readonly signal: AbortSignal | undefined;
  /** Its work stands still until this comes back: others have their turn. */
  private paused: Promise<void> | undefined;

  constructor(
    operated: Operated,
    variables: Variables,
    context: unknown,
    turns: Turns,
    signal?: AbortSignal,
  ) {
    this.operated = operated;
    this.variables = variables;
    this.context = context;
    this.turns = turns;
    this.signal = signal;
  }

  data(): Data | Promise<Data> {
    return this.fields(rootOf(this.operated, this.variables), undefined, undefined);
  }

  /** Notes an error at a place, unless the place is gone from the answer. */
  note(error: GraphQLError, path: Path | undefined): void {
    if (this.nulled.size > 0) {
      for (let at = path; at; at = at.prev) if (this.nulled.has(at)) return;
      if (this.nulled.has(undefined)) return;
    }
    this.nulled.add(path);
    this.errors.push(error);
  }

  private fields(selection: Selection, source: unknown, path: Path | undefined): Data | Promise<Data> {
    const data = selection.fresh();
    let waits = false;
    try {
      for (const asked of selection.fields) {
        const value = asked.typename ?? this.field(asked, source, path);
        data[asked.key] = value;
        if (isPromise(value)) waits = true;
      }
    } catch (error) {
      if (!waits) throw error;
      // What the others of the object come to, failures too, is waited for.
      return whole(data, selection).finally(() => {
        throw error;
      });
    }
    return waits ? whole(data, selection) : data;
  }

  private field(asked: Asked, source: unknown, prev: Path | undefined): unknown {
    const { shape, required, looks } = asked;
    const inner = shape.kind === 'required' ? shape.of : shape;
    // Of a plain value nobody asks where it stands, unless something is wrong with it.
    let path = looks || inner.kind !== 'leaf' ? pathTo(asked, prev) : undefined;
    try {
      const args = asked.field.args.length === 0 ? none : this.argumentsOf(asked);
      const info = looks ? new Place(this.operated, this.variables, asked, path!) : undefined;
      const result = asked.resolve(source, args, this.context, info ?? unseen);
      if (inner.kind === 'leaf' && inner.isPlain(result)) return result;
      if (!isPromise(result)) {
        const completed = this.complete(asked, shape, result, path, info);
        return isPromise(completed) ? this.settled(completed, asked, required, path!) : completed;
      }
      path ??= pathTo(asked, prev);
      return this.settled(this.later(result, asked, shape, path, info), asked, required, path);
    } catch (error) {
      return this.failed(error, asked, required, path ?? pathTo(asked, prev));
    }
  }

  private later(
    value: Promise<unknown>,
    asked: Asked,
    shape: Shape,
    path: Path,
    info: GraphQLResolveInfo | undefined,
  ): Promise<unknown> {
    return value.then((known) => this.complete(asked, shape, known, path, info));
  }

  private settled(value: Promise<unknown>, asked: Asked, required: boolean, path: Path): Promise<unknown> {
    return value.then(undefined, (error: unknown) => this.failed(error, asked, required, path));
  }

  private failed(error: unknown, { nodes }: Asked, required: boolean, path: Path): null {
    const located = locatedError(error, nodes, responsePathAsArray(path));
    // What must not be null takes what it is in with it.
    if (required) throw located;
    this.note(located, path);
    return null;
  }

  private complete(
    asked: Asked,
    shape: Shape,
    value: unknown,
    path: Path | undefined,
    info: GraphQLResolveInfo | undefined,
  ): unknown {
    if (value instanceof Error) throw value;
    if (shape.kind === 'required') {
      const completed = this.complete(asked, shape.of, value, path, info);
      if (completed === null)
        throw new Error(
          `Cannot return null for non-nullable field ${asked.parent.name}.${asked.field.name}.`,
        );
      return completed;
    }
    if (value === undefined || value === null) return null;
    switch (shape.kind) {
      case 'leaf': {
        if (shape.isPlain(value)) return value;
        const written = shape.type.serialize(value);
        if (written === undefined || written === null)
          throw new Error(`${inspect(shape.type)} wrote nothing for ${inspect(value)}.`);
        return written;
      }
      case 'list':
        if (!isList(value))
          throw new GraphQLError(
            `Expected Iterable, but did not find one for field "${asked.parent.name}.${asked.field.name}".`,
          );
        return this.items(asked, shape, Array.isArray(value) ? value : [...value], path!, info, {
          values: [],
          wait: false,
        });
      case 'object':
        return this.object(asked, shape.type, value, path!, info);
      case 'abstract': {
        const { type } = shape;
        const seen = info ?? new Place(this.operated, this.variables, asked, path!);
        const name = type.resolveType!(value, this.context, seen, type);
        return isPromise(name)
          ? name.then((one) => this.object(asked, this.objectType(asked, shape, one), value, path!, seen))
          : this.object(asked, this.objectType(asked, shape, name), value, path!, seen);
      }
    }
  }

  /** Completes a list from where it stopped. */
  private items(
    asked: Asked,
    shape: Shape & { kind: 'list' },
    items: readonly unknown[],
    path: Path,
    info: GraphQLResolveInfo | undefined,
    done: Done,
  ): unknown[] | Promise<unknown[]> {
    const { of } = shape;
    const inner = of.kind === 'required' ? of.of : of;
    const { values } = done;
    // What items ask for together is asked in one turn: then it goes in one statement.
    let asks = false;
    const from = values.length;
    for (let i = from; i < items.length; i++) {
      if (inner.kind === 'leaf') {
        if (inner.isPlain(items[i])) {
          values.push(items[i]);
          continue;
        }
      } else if (!asks && (this.paused || (i > from && i % itemsInOneGo === 0 && this.turns.over)))
        return this.pause().then(() => this.items(asked, shape, items, path, info, done));
      const item = this.item(asked, shape, items[i], { prev: path, key: i, typename: undefined }, info);
      if (isPromise(item)) {
        done.wait = true;
        asks ||= !this.paused;
        // It may fail while the list stands still: then nobody looks at it yet.
        if (this.paused) item.catch(ignored);
      }
      values.push(item);
    }
    return done.wait ? Promise.all(values) : values;
  }

  private item(
    asked: Asked,
    { of, required }: Shape & { kind: 'list' },
    item: unknown,
    path: Path,
    info: GraphQLResolveInfo | undefined,
  ): unknown {
    try {
      const completed = isPromise(item)
        ? this.later(item, asked, of, path, info)
        : this.complete(asked, of, item, path, info);
      return isPromise(completed) ? this.settled(completed, asked, required, path) : completed;
    } catch (error) {
      return this.failed(error, asked, required, path);
    }
  }

  /** Lets others go first: all lists of the answer that are under way stand still together. */
  private pause(): Promise<void> {
    this.paused ??= this.turns.next().then(() => {
      this.paused = undefined;
      this.signal?.throwIfAborted();
    });
    return this.paused;
  }

  private object(
    asked: Asked,
    type: GraphQLObjectType,
    value: unknown,
    path: Path,
    info: GraphQLResolveInfo | undefined,
  ): unknown {
    const selection = belowOf(this.operated, asked, type, this.variables);
    if (!type.isTypeOf) return this.fields(selection, value, path);
    const is = type.isTypeOf(
      value,
      this.context,
      info ?? new Place(this.operated, this.variables, asked, path),
    );
    const known = (yes: boolean) => {
      if (yes) return this.fields(selection, value, path);
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
        nodes: asked.nodes,
      });
    };
    return isPromise(is) ? is.then(known) : known(is);
  }

  private objectType(
    { parent, field, nodes }: Asked,
    { type }: Shape & { kind: 'abstract' },
    name: unknown,
  ): GraphQLObjectType {
    const { schema } = this.operated;
    const found = typeof name === 'string' ? schema.getType(name) : undefined;
    if (isObjectType(found) && schema.isSubType(type, found)) return found;
    throw new GraphQLError(
      `"${type.name}" is to be one of its types at "${parent.name}.${field.name}", and not ${inspect(name)}.`,
      { nodes },
    );
  }

  private argumentsOf(asked: Asked): Arguments {
    const known = this.given.get(asked);
    if (known) return known;
    const made = getArgumentValues(asked.field, asked.nodes[0]!, this.variables);
    this.given.set(asked, made);
    return made;
  }
}
