// Ports for servers that start side by side.
import { once } from 'node:events';
import net from 'node:net';

/** A port that the system chooses: whoever looks for the first free one finds the same as whoever looks with it. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
