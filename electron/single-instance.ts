import { createHash } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';

/** The first program of its user data. */
export interface OnlyInstance {
  /** Called whenever somebody has started the program once more. */
  readonly whenCalled: (listener: () => void) => void;
}

/**
 * Takes the name of this user data, which the system gives to one program only and takes back at its death, however it dies. Undefined
 * where another has it: that one has been called, a line has been said, and we must leave. Decision 21 says why this isn't Chromium's lock.
 */
export async function takeName(userData: string): Promise<OnlyInstance | undefined> {
  const name = nameOf(userData);
  const server = createServer((caller) => caller.destroy());
  if (await listens(server, name)) return { whenCalled: (listener) => void server.on('connection', listener) };
  await call(name);
  console.log('Concentric is running already; its window comes to the front.');
  return undefined;
}

/** No file: on Linux a name of the kernel's own, on Windows a pipe. Each is gone with its program. */
function nameOf(userData: string): string {
  const key = `concentric-${createHash('sha256').update(userData).digest('hex').slice(0, 32)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${key}` : `\0${key}`;
}

function listens(server: Server, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Where the system gives out no names at all, two programs are better than none.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen(name, () => resolve(true));
    server.unref();
  });
}

/** Knocks, and waits for no answer: the first may be busy, and the system keeps the knock for it. */
function call(name: string): Promise<void> {
  return new Promise((resolve) => {
    const caller = connect(name, () => caller.destroy());
    caller.on('error', () => undefined);
    caller.on('close', () => resolve());
  });
}
