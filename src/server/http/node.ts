import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpConfig } from '../../config.ts';
import type { Log } from '../../log.ts';
import { addVary, json } from '../http.ts';
import { type Answer, PlainAnswer } from './answer.ts';
import { arrived } from './arrived.ts';
import type { Asked } from './asked.ts';
import { type Caller, callerOf, trusting } from './caller.ts';
import { codingFor, compressParts, compressWhole, isWorthwhile } from './compress.ts';
import { checkFrame } from './guard.ts';
import { partsOf } from './parts.ts';
import { endIdleReaders, ReaderGone, sendParts, sendWhole } from './send.ts';

/** What a request arrives with beside what a `Request` holds. */
export interface Arrival {
  readonly caller?: Caller;
  /** Aborts when the one who asked has gone. */
  readonly signal: AbortSignal;
}

/** Answers a request; never throws. */
export type Front = (asked: Asked, arrival: Arrival) => Promise<Answer>;

/** Gives an answer what every answer carries; see `front.ts`. */
export type Finish = (response: Response) => Response;

const notUnderstood = () =>
  json(400, { error: 'The address of the request is not understood.', code: 'BAD_REQUEST' });

export interface NodeOptions {
  readonly front: Front;
  readonly finish: Finish;
  readonly config: HttpConfig;
  readonly log: Log;
}

/** The server as a listener for `node:http`. One connection is served one request at a time, in the order of arrival. */
export const createNodeListener = ({ front, finish, config, log }: NodeOptions) => {
  const trusts = trusting(config.trustProxy);
  const turns = new WeakMap<Socket, Promise<void>>();

  const answerTo = async (request: IncomingMessage, signal: AbortSignal): Promise<Answer> => {
    const refusal = checkFrame(request, config);
    if (refusal) return finish(refusal);
    const caller = callerOf(request, trusts, config.basePath);
    const asked = arrived(request, caller, config.basePath);
    return asked ? front(asked, { caller, signal }) : finish(notUnderstood());
  };

  const send = async (answer: Answer, request: IncomingMessage, response: ServerResponse) => {
    const { headers } = answer;
    // Nobody reads the rest of a body that was not wanted: the next request could not be told from it.
    if (!request.complete) headers.set('connection', 'close');
    const isPlain = answer instanceof PlainAnswer;
    const parts = isPlain ? undefined : partsOf(answer);
    const type = headers.get('content-type');
    const plain = headers.has('content-encoding') || request.method === 'HEAD';
    const coding = plain ? undefined : codingFor(request.headers['accept-encoding'] as string | undefined);
    const code = (bytes: number | undefined) => {
      if (!isWorthwhile(type, bytes)) return undefined;
      addVary(headers, 'Accept-Encoding');
      if (coding) headers.set('content-encoding', coding);
      return coding;
    };
    if (parts) {
      const by = code(undefined);
      return sendParts(response, answer, by ? compressParts(parts, by) : parts);
    }
    if (answer.status === 204 || answer.status === 304 || request.method === 'HEAD')
      return sendWhole(response, answer);
    const body = isPlain ? Buffer.from(answer.text) : new Uint8Array(await answer.arrayBuffer());
    const by = code(body.byteLength);
    return sendWhole(response, answer, by ? await compressWhole(body, by) : body);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (response.destroyed) return;
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const answer = await answerTo(request, gone.signal);
    const requestId = answer.headers.get('x-request-id');
    try {
      const sent = send(answer, request, response);
      // Most answers are with the kernel by now.
      if (!response.writableEnded || (response.socket?.writableLength ?? 0) > 0)
        endIdleReaders(response, config.writeTimeoutMs, () =>
          log.warn(
            { path: request.url?.split('?')[0] },
            'a reader took nothing of its answer: connection ended',
          ),
        );
      await sent;
    } catch (error) {
      if (!(error instanceof ReaderGone) && !gone.signal.aborted)
        log.error({ err: error, requestId }, 'an answer broke off: connection ended');
      response.destroy();
    }
    if (!response.closed) await new Promise<void>((resolve) => response.once('close', () => resolve()));
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { socket } = request;
    // An error of the connection is told by its end; unheard it would end the process.
    response.on('error', () => {});
    const before = turns.get(socket) ?? Promise.resolve();
    const mine = before
      .then(() => serve(request, response))
      .catch((error: unknown) => {
        log.error({ err: error }, 'unexpected error while answering');
        response.destroy();
      });
    turns.set(socket, mine);
  };
};
