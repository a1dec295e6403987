import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { access, chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type HallComputer, test } from './harness/blackbox.ts';
import { see, share } from './harness/eyes.ts';
import { click } from './harness/hand.ts';
import { packageHere } from './harness/package-here.ts';
import { familyOf, listeningPorts } from './harness/processes.ts';
import { CORNER, FLOOR, PAPER } from './harness/screen-places.ts';
import { waitForAttract } from './harness/wait-for-attract.ts';

test('switches for debuggers, their signal, Node’s variables and ours do nothing', async ({ computer, start }) => {
  const { folder, script, node } = await whatOpensOthers(computer);
  const { runtime, mark } = await packageHere();
  await promisify(execFile)(runtime.executable, ['-p', '1'], { env: { ...process.env, ...node, HOME: folder } });
  await access(join(folder, 'trace')); // it throws where these variables don't even open the bare runtime

  const hall = await start({
    args: ['--inspect=9555', '--remote-debugging-port=9556', '--host-rules=MAP * 127.0.0.1', `--require=${script}`],
    environment: (home) => ({ ...node, CONCENTRIC_SLIDES: folder, CONCENTRIC_RUNTIME_MARK: '', XDG_CONFIG_HOME: join(home, 'settings') }),
  });
  await waitForAttract(computer.display);
  const log = () => hall.log(join(hall.home, 'settings'));
  expect(await log()).toContain(`decks from ${computer.place}/resources/slides\n`);
  expect(await log()).toContain("a release doesn't listen to --remote-debugging-port\n");
  expect(share(await see(computer.display, CORNER), PAPER) > 0.3).toBe(mark !== '');
  await expect(access(join(hall.home, 'trace'))).rejects.toThrow('ENOENT');
  const pages = familyOf(hall.pid).filter(({ type }) => type === 'renderer');
  expect(pages.map(({ status }) => status('Seccomp'))).toEqual(['2', '2']);

  process.kill(hall.pid, 'SIGUSR1');
  await click(computer.display, FLOOR.x, FLOOR.y);
  await expect.poll(log, 'it lives and has come past the signal').toContain('attract → home');
  expect(listeningPorts(hall.pid)).toEqual([]);
});

test('a port that is open would be seen', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server without a port');
  expect(listeningPorts(process.pid)).toContain(address.port);
  server.close();
});

for (const [name, how] of [
  ['--no-sandbox', { args: ['--no-sandbox'] }],
  ['--single-process', { args: ['--single-process'] }],
  ['--disable-seccomp-filter-sandbox', { args: ['--disable-seccomp-filter-sandbox'] }],
  ['ELECTRON_DISABLE_SANDBOX', { environment: () => ({ ELECTRON_DISABLE_SANDBOX: '1' }) }],
] as const)
  test(`with ${name} it does not start, and says what to do`, async ({ start }) => {
    const hall = await start(how);
    await expect.poll(hall.code, { timeout: 20_000 }).toBe(1);
    expect(await hall.log()).toContain('沙箱关着，不启动');
    expect(hall.printed()).toContain('沙箱关着，不启动');
  });

/** A folder without decks, and a script with the variables that make Node run it: it leaves a `trace` at home. */
async function whatOpensOthers({ folder: parent }: HallComputer) {
  const folder = await mkdtemp(join(parent, 'outside-'));
  await chmod(folder, 0o755);
  const script = join(folder, 'foreign.cjs');
  await writeFile(script, "require('node:fs').writeFileSync(process.env.HOME + '/trace', '')");
  return { folder, script, node: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${script}` } };
}
