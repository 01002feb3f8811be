/**
 * Several addresses that look like the members of one Neo4j cluster, before one real Neo4j: a stand-in for a cluster's
 * *routing*, since clusters take a licence. Everything is passed on as it is, but for what a member of a cluster answers
 * otherwise: who is asked for the way (ROUTE) names the members and what each does, and a member that is not the leader
 * refuses to write. All see the same data at once; that members lag behind each other is not stood in for.
 */
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What a client did at one member. */
export interface Seen {
  reads: number;
  writes: number;
  /** Statements and transactions that were to wait for an earlier one. */
  bookmarked: number;
}

const RUN = 0x10;
const BEGIN = 0x11;
const COMMIT = 0x12;
const ROLLBACK = 0x13;
const RESET = 0x0f;
const GOODBYE = 0x02;
const ROUTE = 0x66;
const answers = new Set([0x70, 0x7e, 0x7f]);

/** PackStream: https://neo4j.com/docs/bolt/current/packstream/ */
const pack = (value: unknown): Buffer => {
  if (typeof value === 'number') return Buffer.from([0xc9, value >> 8, value & 0xff]);
  if (typeof value === 'string') {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.from([0xd0, bytes.length]), bytes]);
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from([0x90 | value.length]), ...value.map(pack)]);
  const entries = Object.entries(value as object);
  return Buffer.concat([Buffer.from([0xa0 | entries.length]), ...entries.flat().map(pack)]);
};
const message = (signature: number, ...fields: unknown[]): Buffer => {
  const body = Buffer.concat([Buffer.from([0xb0 | fields.length, signature]), ...fields.map(pack)]);
  const length = Buffer.from([body.length >> 8, body.length & 0xff]);
  return Buffer.concat([length, body, Buffer.from([0, 0])]);
};

/** Where the first message of these bytes ends; undefined while it is not whole. */
const endOfFirst = (bytes: Buffer): number | undefined => {
  for (let at = 0; at + 2 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at);
    at += 2 + length;
    if (length === 0) return at;
  }
  return undefined;
};

/** Calls back with every whole message of a stream: its signature (-1: one that only keeps a connection awake), and its bytes. */
const eachMessage = (take: (signature: number, bytes: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0);
  return (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (let end = endOfFirst(rest); end !== undefined; end = endOfFirst(rest)) {
      const whole = rest.subarray(0, end);
      rest = rest.subarray(end);
      take(end > 2 ? whole[3]! : -1, whole);
    }
  };
};

const has = (bytes: Buffer, text: string) => bytes.includes(Buffer.from(text, 'latin1'));

/** Bolt 5.4 and nothing else: its messages are the ones below. */
const magic = 4;
const onlyVersion = Buffer.from([0, 0, 4, 5, ...Array(12).fill(0)]);

export interface Members {
  /** Where a client begins: the first member. */
  readonly uri: string;
  readonly seen: readonly Seen[];
  /** Which member takes writes; undefined: none does, as while there is no majority. */
  lead(member: number | undefined): void;
  stop(member: number): Promise<void>;
  start(member: number): Promise<void>;
  close(): Promise<void>;
}

/** So many members before the Neo4j at this address; the first one leads. */
export const startMembers = async (uri: string, count = 3): Promise<Members> => {
  const { hostname, port } = new URL(uri);
  const seen: Seen[] = Array.from({ length: count }, () => ({ reads: 0, writes: 0, bookmarked: 0 }));
  const ports: number[] = [];
  const up = new Set<number>();
  const sockets = seen.map(() => new Set<Socket>());
  let leader: number | undefined = 0;

  const address = (member: number) => `127.0.0.1:${ports[member]}`;
  const table = () => {
    const members = [...up].sort();
    const others = members.filter((member) => member !== leader);
    const role = (name: string, of: readonly number[]) => ({ role: name, addresses: of.map(address) });
    return message(0x70, {
      rt: {
        ttl: 300,
        db: 'neo4j',
        servers: [
          role('ROUTE', members),
          role('READ', others),
          role('WRITE', leader === undefined || !up.has(leader) ? [] : [leader]),
        ],
      },
    });
  };

  /** One client's connection to one member. */
  const serve = (member: number, client: Socket) => {
    const database = connect(Number(port), hostname);
    for (const socket of [client, database]) {
      sockets[member]!.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets[member]!.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    let open = 0;
    let failed = false;
    const held: { signature: number; bytes: Buffer }[] = [];
    const say = (signature: number, bytes: Buffer) => {
      if (signature === RESET) failed = false;
      else if (failed) return void client.write(message(0x7e));
      if (signature === ROUTE) return void client.write(table());
      if (signature === RUN || signature === BEGIN) {
        // Inside a transaction nothing says again what it is for.
        const mode = has(bytes, '\x84mode\x81r') ? 'reads' : 'writes';
        const inTransaction = signature === RUN && transaction;
        if (has(bytes, '\x89bookmarks')) seen[member]!.bookmarked++;
        if (mode === 'writes' && !inTransaction && member !== leader) {
          failed = true;
          return void client.write(
            message(0x7f, { code: 'Neo.ClientError.Cluster.NotALeader', message: 'No longer the leader.' }),
          );
        }
        if (!inTransaction) seen[member]![mode]++;
      }
      if (signature === BEGIN) transaction = true;
      if (signature === COMMIT || signature === ROLLBACK || signature === RESET) transaction = false;
      if (signature !== GOODBYE && signature !== -1) open++;
      database.write(bytes);
    };
    let transaction = false;
    // What this answers by itself waits until the database has answered what came before.
    const next = () => {
      while (
        held.length > 0 &&
        (open === 0 || !(held[0]!.signature === ROUTE || failed || refuses(held[0]!)))
      ) {
        const { signature, bytes } = held.shift()!;
        say(signature, bytes);
      }
    };
    const refuses = ({ signature, bytes }: { signature: number; bytes: Buffer }) =>
      (signature === RUN || signature === BEGIN) && member !== leader && !has(bytes, '\x84mode\x81r');
    const fromClient = eachMessage((signature, bytes) => {
      held.push({ signature, bytes });
      next();
    });
    const fromDatabase = eachMessage((signature, bytes) => {
      client.write(bytes);
      if (answers.has(signature)) open--;
      next();
    });
    let [asked, agreed] = [Buffer.alloc(0), Buffer.alloc(0)] as Buffer[];
    client.on('data', (data) => {
      if (asked!.length >= 20) return fromClient(data);
      asked = Buffer.concat([asked!, data]);
      if (asked.length < 20) return;
      database.write(Buffer.concat([asked.subarray(0, magic), onlyVersion]));
      if (asked.length > 20) fromClient(asked.subarray(20));
    });
    database.on('data', (data) => {
      if (agreed!.length >= 4) return fromDatabase(data);
      agreed = Buffer.concat([agreed!, data]);
      if (agreed.length < 4) return;
      client.write(agreed.subarray(0, 4));
      if (agreed.length > 4) fromDatabase(agreed.subarray(4));
    });
  };

  const servers: Server[] = [];
  const start = async (member: number) => {
    const server = createServer((client) => serve(member, client));
    server.listen(ports[member] ?? 0, '127.0.0.1');
    await once(server, 'listening');
    ports[member] = (server.address() as { port: number }).port;
    servers[member] = server;
    up.add(member);
  };
  const stop = async (member: number) => {
    if (!up.delete(member)) return;
    const closed = once(servers[member]!, 'close');
    servers[member]!.close();
    for (const socket of sockets[member]!) socket.destroy();
    await closed;
  };
  for (const member of seen.keys()) await start(member);
  return {
    uri: `neo4j://${address(0)}`,
    seen,
    lead: (member) => {
      leader = member;
    },
    start,
    stop,
    close: async () => {
      for (const member of seen.keys()) await stop(member);
    },
  };
};
