// Ports for servers that start side by side.
import { once } from 'node:events';
import net from 'node:net';

/** A port that the system chooses. Two that look for the first free one at the same time would find the same. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
