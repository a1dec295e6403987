import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The world outside, on this machine: it answers everybody, sends those who ask for /elsewhere on to /page, and keeps count of who came. */
export type World = {
  readonly http: string;
  readonly ws: string;
  readonly stun: string;
  /** How many connections, requests and packets came so far. */
  readonly visits: () => number;
  readonly close: () => Promise<void>;
};

/** Opens the world outside on free ports. */
export async function openWorld(): Promise<World> {
  let visits = 0;
  const visited = () => {
    visits += 1;
  };
  const server = createServer(answer);
  for (const event of ['connection', 'request', 'upgrade']) server.on(event, visited);
  server.on('upgrade', (_request, socket) => socket.destroy());
  const packets = createSocket('udp4');
  packets.on('message', visited);
  server.listen(0, '127.0.0.1');
  packets.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(packets, 'listening')]);
  const { port } = addressOf(server.address());
  return {
    http: `http://127.0.0.1:${port}`,
    ws: `ws://127.0.0.1:${port}`,
    stun: `stun:127.0.0.1:${packets.address().port}`,
    visits: () => visits,
    close: async () => {
      packets.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/elsewhere') {
    response.writeHead(302, { Location: '/page', Connection: 'close' }).end();
    return;
  }
  const isAttachment = request.url === '/attachment';
  response.writeHead(200, {
    'Content-Type': 'text/html',
    'Access-Control-Allow-Origin': '*',
    // A socket that is kept would let the next visitor in unseen.
    Connection: 'close',
    ...(isAttachment ? { 'Content-Disposition': 'attachment; filename="out.txt"' } : {}),
  });
  response.end('<h1>out</h1>');
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the world outside has no address');
  return address;
}
