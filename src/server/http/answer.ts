import type { HeaderSet } from '../http.ts';

/** Headers of an answer, by their names in lower case. */
class PlainHeaders implements HeaderSet {
  private readonly values = new Map<string, string>();

  constructor(given: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(given)) this.set(name, value);
  }

  get(name: string): string | null {
    return this.values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.values.has(name.toLowerCase());
  }

  set(name: string, value: string): void {
    this.values.set(name.toLowerCase(), value);
  }

  append(name: string, value: string): void {
    const known = this.get(name);
    this.set(name, known === null ? value : `${known}, ${value}`);
  }

  delete(name: string): void {
    this.values.delete(name.toLowerCase());
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.values[Symbol.iterator]();
  }
}

/** An answer whose text is at hand: what a `Response` would be, without its streams. */
export class PlainAnswer {
  readonly status: number;
  readonly headers: HeaderSet;
  readonly text: string;

  constructor(
    text: string | null,
    { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
  ) {
    this.status = status;
    this.headers = new PlainHeaders(headers);
    this.text = text ?? '';
  }
}

export type Answer = Response | PlainAnswer;

export const responseOf = (answer: Answer): Response =>
  answer instanceof PlainAnswer
    ? new Response(answer.text, { status: answer.status, headers: [...answer.headers] })
    : answer;
