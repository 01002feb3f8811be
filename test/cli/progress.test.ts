import { describe, expect, it } from 'vitest';
import { barText, startProgress } from '../../src/cli/progress.ts';

describe('the progress bar', () => {
  it('shows the share, and the figures behind it', () => {
    expect(barText('Applying', 50, 200, 80)).toBe(`Applying [######${'.'.repeat(18)}] 25% (50 of 200)`);
    expect(barText('Exporting', 1234, undefined, 80)).toBe('Exporting: 1234');
    expect(barText('Reading', 1234, undefined, 80, 99.6)).toBe('Reading: 1234, 100 a second');
    expect(barText('Applying', 50, 200, 90, 25)).toContain('(50 of 200, 25 a second, 6 s left)');
    expect(barText('Applying', 50, 100_050, 90, 100)).toContain('(50 of 100050, 100 a second, 17 min left)');
    expect(barText('Applying', 200, 200, 90, 25)).toContain('(200 of 200, 25 a second)');
    expect(barText('Applying', 50, 200, 12)).toBe('Applying [##');
  });
  it('writes nothing where nobody looks', () => {
    const stderr = Object.assign(process.stderr, {});
    const written: string[] = [];
    const progress = startProgress('Applying', {
      stderr: Object.assign(Object.create(stderr), {
        isTTY: false,
        write: (text: string) => written.push(text),
      }),
    });
    progress.update(1, 2);
    progress.end();
    expect(written).toEqual([]);
  });
});
