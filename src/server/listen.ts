import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AtlasError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { App } from './app.ts';

export interface ListenOptions {
  readonly app: App;
  readonly host: string;
  readonly port: number;
  readonly log: Log;
}

export interface Listening {
  /** Where people can reach it from this machine. */
  readonly url: string;
  /**
   * Takes no new connections, lets running requests finish for at most `graceMs`, then cuts what is left. Resolves when
   * the last connection is gone; says whether all requests could finish.
   */
  close(graceMs: number): Promise<{ finished: boolean }>;
}

/** Long enough for a link that carries its query: GraphiQL writes the query into the address. */
const maxHeaderSize = 65_536;

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

/** Starts to listen; resolves when the port is open. */
export const listen = ({ app, host, port, log }: ListenOptions): Promise<Listening> => {
  let stopping = false;
  const server = createServer({ maxHeaderSize, requestTimeout: 60_000 }, (request, response) => {
    // Who is still connected shall come again elsewhere, and the connection shall end with this answer.
    if (stopping) response.setHeader('connection', 'close');
    response.once('close', () => {
      if (stopping) server.closeIdleConnections();
    });
    app(request, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
    const status =
      error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
    const body = '{"error":"The request is not HTTP that can be understood, or its headers are too long."}\n';
    socket.end(
      `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
  });

  const close = (graceMs: number) =>
    new Promise<{ finished: boolean }>((resolve) => {
      stopping = true;
      let finished = true;
      const timer = setTimeout(() => {
        finished = false;
        log.warn({ graceMs }, 'requests were still running at the end of the grace time; cutting them');
        server.closeAllConnections();
      }, graceMs);
      server.close(() => {
        clearTimeout(timer);
        resolve({ finished });
      });
      server.closeIdleConnections();
    });

  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, host, port)));
    server.listen(port, host, () => resolve({ url: addressOf(server, host), close }));
  });
};
