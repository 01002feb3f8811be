import { describe, expect, test } from 'vitest';
import { createLog } from '../src/log.ts';

const lines = (write: (log: ReturnType<typeof createLog>) => void, secrets: string[] = []) => {
  const written: string[] = [];
  write(createLog({ level: 'info', secrets, stream: { write: (line: string) => written.push(line) } }));
  return written;
};

describe('log', () => {
  test('writes one JSON object a line, with level and time in words', () => {
    const [line] = lines((log) => log.child({ requestId: 'r1' }).info({ status: 200 }, 'request'));
    expect(JSON.parse(line!)).toMatchObject({ level: 'info', requestId: 'r1', status: 200, msg: 'request' });
    expect(JSON.parse(line!).time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('keeps below the level silent', () => {
    expect(lines((log) => log.debug('whisper'))).toEqual([]);
  });

  test('shows no password, header or credentials of an address, however they come in', () => {
    const written = lines(
      (log) => {
        log.info({ password: 'hunter2', graph: { password: 'hunter2' } });
        log.info({
          req: { headers: { authorization: 'Bearer hunter2', cookie: 'hunter2', 'set-cookie': 'hunter2' } },
        });
        log.info('opening neo4j+s://admin:hunter2@db.example:7687');
        log.error({ err: new Error('cannot reach bolt://admin:hunter2@db.example') }, 'failed');
        log.info({ note: 'the value is s3cr"et-value here' });
      },
      ['s3cr"et-value', 'x'],
    );
    const all = written.join('');
    expect(written).toHaveLength(5);
    expect(all).not.toContain('hunter2');
    expect(all).not.toContain('et-value');
    expect(all).toContain('neo4j+s://***@db.example:7687');
    for (const line of written) JSON.parse(line);
  });
});
