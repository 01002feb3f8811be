/** Responses whose body is made while it is read; all others have theirs at hand. */
const made = new WeakMap<Response, AsyncIterable<Uint8Array>>();

/**
 * A response whose body is made part by part. It can be read like any other; the server takes `parts` directly, so that
 * their errors and their end reach the connection.
 */
export const inParts = (parts: AsyncIterable<Uint8Array>, init: ResponseInit): Response => {
  const iterator = parts[Symbol.asyncIterator]();
  let began = false;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        began = true;
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, init);
  made.set(response, {
    [Symbol.asyncIterator]: () => {
      if (began) throw new Error('The parts of this response are being read already.');
      return iterator;
    },
  });
  return response;
};

/** The parts of a response made by `inParts`; undefined for others. */
export const partsOf = (response: Response): AsyncIterable<Uint8Array> | undefined => made.get(response);
