import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';

/** A proxy on this machine that leads every host to one place. */
export type TinyProxy = {
  /** What HTTP_PROXY must be. */
  readonly url: string;
  /** The hosts and ports it was asked for so far. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

/** Starts a proxy that leads to `target`, whatever it is asked for. */
export async function openTinyProxy(target: string): Promise<TinyProxy> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const onward = connect(Number(new URL(target).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
    socket.on('close', () => onward.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy is not listening');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
}
