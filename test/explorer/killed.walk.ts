import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { World } from './visit.ts';

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** The real program at this port; resolves when it says that it is ready. */
const serve = (port: number) =>
  new Promise<ChildProcess>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli.ts', 'serve', '--port', String(port)],
      {
        env: { PATH: process.env.PATH },
      },
    );
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('is ready')) resolve(child);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });

const kill = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.removeAllListeners('exit');
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

export const walkKilled = (world: () => World) =>
  describe('a server that is killed while people read', () => {
    test('is told of at once, by what was asked too; and everything goes on when it is there again', async () => {
      const port = await freePort();
      let child = await serve(port);
      try {
        const { page } = await world().visit(`http://127.0.0.1:${port}/?lang=en`);
        await page.locator('.search-box input:focus').waitFor();
        await kill(child);
        await page.keyboard.type('vivo');
        await page.locator('.notice', { hasText: 'does not answer' }).waitFor();
        expect(await page.locator('.hits').textContent()).toContain('did not answer');
        // What needs the server says why there is nothing, and offers to try again.
        await page.locator('.ribbon').first().dispatchEvent('click');
        await page.locator('.said .refused').waitFor();
        // What is on the screen stays: names are still read.
        expect(await page.locator('.columns .name').count()).toBeGreaterThan(50);
        child = await serve(port);
        await page.locator('.notice').waitFor({ state: 'detached' });
        // Nobody presses anything: what was refused has been asked again.
        await page.locator('.said .sentence').first().waitFor();
        await page.locator('[role="option"]').first().waitFor();
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/e\/vivo/);
        expect(await page.locator('h1').textContent()).toBe('vivo');
        await page.context().close();
      } finally {
        await kill(child);
      }
    }, 150_000);
  });
