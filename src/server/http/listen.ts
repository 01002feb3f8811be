import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { HttpConfig } from '../../config.ts';
import { turn } from '../../engine/in-turns.ts';
import { AtlasError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { securityHeaders } from '../http.ts';

export interface ListenOptions {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  readonly host: string;
  readonly port: number;
  readonly config: Pick<HttpConfig, 'keepAliveMs' | 'maxConnections'>;
  readonly log: Log;
}

export interface Closing {
  /** How long requests are still accepted, each on a connection that ends with its answer. */
  readonly delayMs: number;
  /** How long what still arrives and what runs may take after that, together; then it is cut. */
  readonly graceMs: number;
}

export interface Listening {
  /** Where people can reach it from this machine. */
  readonly url: string;
  /** Resolves when the last connection is gone; says whether all requests could finish. */
  close(how: Closing): Promise<{ finished: boolean }>;
}

/** Long enough for a link that carries its query: GraphiQL writes the query into the address. */
const maxHeaderSize = 65_536;
/** How long a request may take to arrive: its headers, and all of it. */
const headersTimeout = 20_000;
const requestTimeout = 60_000;
/** Requests on one connection; then it ends, politely, so that balancers spread them anew. */
const requestsPerConnection = 10_000;
/** A server that closes is quiet when nothing has come for so long. */
const quietMs = 200;

const listenError = (error: NodeJS.ErrnoException, host: string, port: number) => {
  if (error.code === 'EADDRINUSE')
    return new AtlasError(
      'CONFIG',
      `Port ${port} on ${host} is taken. Stop what listens there, or set PORT to another one (0 takes any free one).`,
    );
  if (error.code === 'EACCES')
    return new AtlasError(
      'CONFIG',
      `Port ${port} on ${host} may not be used by this user. Set PORT to one above 1023.`,
    );
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new AtlasError(
      'CONFIG',
      `HOST ${host} is no address of this machine. Write 127.0.0.1, or 0.0.0.0 for all.`,
    );
  return error;
};

const addressOf = (server: Server, host: string) => {
  const { port, family, address } = server.address() as AddressInfo;
  const everywhere = address === '0.0.0.0' || address === '::';
  const name = everywhere ? 'localhost' : family === 'IPv6' && host === address ? `[${host}]` : host;
  return `http://${name}:${port}/`;
};

/** What Node's parser could not read, by the code of its error. */
const unreadable = (code: string | undefined): [status: string, error: string] => {
  if (code === 'HPE_HEADER_OVERFLOW')
    return [
      '431 Request Header Fields Too Large',
      `The address and the headers of the request are longer than ${maxHeaderSize} bytes.`,
    ];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return ['408 Request Timeout', 'The request took too long to arrive.'];
  return ['400 Bad Request', 'The request is not HTTP that can be understood.'];
};

/** The answer to what is no request, with what every answer carries; nothing of what was sent is repeated. */
const answerUnreadable = (error: NodeJS.ErrnoException, socket: Socket, log: Log) => {
  // Where an answer is on its way already, a second one would be taken for a part of it.
  const { _httpMessage } = socket as Socket & { _httpMessage?: ServerResponse };
  if (!socket.writable || error.code === 'ECONNRESET' || _httpMessage?.headersSent) return socket.destroy();
  const requestId = randomUUID();
  const [status, message] = unreadable(error.code);
  log.info({ requestId, status: Number(status.slice(0, 3)), reason: error.code }, 'request refused');
  const body = `${JSON.stringify({ error: message, code: 'BAD_REQUEST' })}\n`;
  const headers = {
    ...securityHeaders,
    'cache-control': 'no-store',
    connection: 'close',
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'x-request-id': requestId,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`);
};

/** Starts to listen; resolves when the port is open. */
export const listen = ({ listener, host, port, config, log }: ListenOptions): Promise<Listening> => {
  let stopping = false;
  let lastArrival = 0;
  const server = createServer(
    {
      maxHeaderSize,
      headersTimeout,
      requestTimeout,
      connectionsCheckingInterval: 5_000,
      keepAliveTimeout: config.keepAliveMs,
      // The listener refuses these itself, with a reason.
      requireHostHeader: false,
    },
    (request, response) => {
      lastArrival = performance.now();
      // Who is still connected shall come again elsewhere, and the connection shall end with this answer.
      if (stopping) response.setHeader('connection', 'close');
      response.once('close', () => {
        if (stopping && !server.listening) server.closeIdleConnections();
      });
      listener(request, response);
    },
  );
  server.maxConnections = config.maxConnections;
  server.maxRequestsPerSocket = requestsPerConnection;
  server.on('connection', () => {
    lastArrival = performance.now();
  });
  server.on('checkExpectation', listener);
  server.on('clientError', (error, socket) => answerUnreadable(error, socket as Socket, log));
  server.on('dropRequest', (_, socket) => socket.destroy());

  /** Nothing that a client had sent may be lost: it may wait to be accepted while this thread is busy. */
  const quiet = async (until: number) => {
    while (performance.now() < until) {
      const left = quietMs - (performance.now() - lastArrival);
      await wait(Math.max(1, Math.min(left, until - performance.now())));
      // One whole turn of the event loop: what had arrived has been seen.
      await turn();
      await turn();
      if (performance.now() - lastArrival >= quietMs) return;
    }
  };

  const close = async ({ delayMs, graceMs }: Closing) => {
    stopping = true;
    // Even a wait of nothing lets requests in.
    if (delayMs > 0) await wait(delayMs);
    const end = performance.now() + graceMs;
    if (delayMs > 0) await quiet(end);
    let finished = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const timer = setTimeout(() => {
      finished = false;
      log.warn({ graceMs }, 'requests were still running at the end of the grace time; cutting them');
      server.closeAllConnections();
    }, end - performance.now());
    server.closeIdleConnections();
    await closed;
    clearTimeout(timer);
    return { finished };
  };

  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)));
    server.listen(port, host, () => resolve({ url: addressOf(server, host), close }));
  });
};
